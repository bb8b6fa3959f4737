import { splitWords } from '../word-list.ts'

/** Given names common in world news, by which “he” and “she” find the person they mean. Not meant to be complete. */
export const menNames =
  splitWords(`abdul abdullah adam ahmad ahmed alan albert alejandro aleksandr alexander alexei ali alvaro amir andre andrei
  andres andrew andrzej anthony antonio antony arthur ayman barack bashar ben benjamin bernard bernie bill bob
  boris brian bruce carlos charles chris christopher claude daniel dave david dennis diego dmitry don donald
  douglas eduardo edward emmanuel enrique eric erik ernesto felipe fernando fidel francisco francois frank franz
  fred gary gavin george gerald gerhard giorgio giuseppe graham greg gregory guillermo gustavo hamid hans harold
  harry hassan henry hiroshi howard hugo hussein ian ibrahim igor imran ismail ivan jack jacob jacques jaime jair
  james jan janos jason javier jean jeff jeffrey jens jeremy jim jimmy joachim joao joe joel john jon jonathan
  jorge jose joseph josh joshua juan julian justin karl keir keith ken kenneth kevin khaled khalid kofi konstantin
  larry lars lawrence lee leon leonardo lloyd louis luca luis luiz mahmoud manuel marc marcelo marco marcos mario
  mark martin masoud matt matthew mauricio max mehmet michael michel miguel mikhail mike mitch mitt mohamed
  mohammad mohammed muhammad mustafa narendra nasser nathan neil nelson nicholas nick nicolas nigel oleg oliver
  omar oscar osama pablo patrick paul pavel pedro pervez pete peter phil philip philippe pierre piotr rafael rajiv
  ralph ramon raul ray raymond recep rene ricardo richard rick rob robert roberto rodrigo roger ron ronald ross
  roy rudolf rudolph rudy ryan saddam said salman salvador sam samuel scott sean sebastian sergei sergey shinzo
  silvio simon stefan stephen steve steven stuart tariq ted terry thomas tim timothy toby todd tom tomas tomasz
  tony viktor victor vincent vladimir volodymyr walter warren wayne wilfredo william willy xavier xi yasser yasir
  yitzhak yousef youssef yuri zalmay`).filter((name) => name !== 'said')

export const womenNames =
  splitWords(`agnes aisha alexandria alice alicia alison amal amanda amina amy ana andrea angela angelina anita ann anna anne
  annie annegret audrey aung barbara beatrice benazir beth betty beverly bridget camila carla carmen carol
  caroline carolyn catherine cathy charlotte cheryl chiara christina christine claire clara claudia condoleezza
  cristina cynthia deborah debra denise diana diane dilma dina donna doris dorothy elena elise elizabeth ellen
  emily emma erin esther eva evelyn fatima fatma fiona florence frances gabriela gina gladys gloria grace greta
  hannah hatice heather heidi helen hillary huda indira ingrid irene isabel isabella ivanka jacinda jackie jane
  janet jean-marie jennifer jenny jessica jill joan joanna joyce judith judy julia julie kamala karen karin karine
  kate katherine kathleen kathryn kathy katie kaja kelly khadija kim kirsten kristina kristen laura leila lena
  leyla liliana linda lisa liz loretta louise lucia lucy luisa lynn madeleine magdalena malala margaret maria
  marie marilyn marina marine mariam marta martha mary maryam megan meghan melania melissa michele michelle miriam
  mona monica monika nadia nancy naomi natalia nathalie navi nicola nicole nikki nina nora olga olivia pamela
  patricia paula penny rachel rania rebecca rita robin rosa rosemary roza ruth samantha sandra sanna sara sarah
  sharon sheila sheikha shirin silvia simone sofia sonia sophia sophie stephanie sue susan susanna svetlana sylvia
  tamara tanya tatiana teresa theresa tina tulsi ursula valentina valerie vanessa vera veronica victoria viola
  violeta virginia vivian wendy yana yulia yuki yvette yvonne zainab zeinab zoe`)
