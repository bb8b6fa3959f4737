import type { Segmentation, Spelling } from '../spelling.ts'

export const spelling: Spelling = {
  alike: [
    ['àáâãäåā', 'a'],
    ['çćč', 'c'],
    ['èéêëēė', 'e'],
    ['ìíîïī', 'i'],
    ['ñń', 'n'],
    ['òóôõöøō', 'o'],
    ['ùúûüū', 'u'],
    ['ýÿ', 'y'],
    ['šś', 's'],
    ['žźż', 'z'],
    ['ğ', 'g'],
    ['ł', 'l'],
    ['ı', 'i'],
  ],
  dropped: '',
}

const titles =
  'Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Msgr Hon St Gen Brig Lt Col Maj Capt Sgt Cpl Pvt Cmdr Cdr Adm ' +
  'Supt Insp Det Const Sen Rep Gov Pres Amb Atty Asst Mt Ft v vs cf viz e.g i.e'
const numbered =
  'No Nos Rs p pp vol Vol fig Fig figs art Art sec Sec para ch Ch c ca b d est approx Approx tel Tel ext ed'
const closing =
  'Sr Jr Inc Ltd Co Corp Bros Assn Dept Univ Esq Ph.D etc al a.m p.m Ave Blvd Rd Hwy Pkwy Bldg ' +
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'
const openers =
  'The A An He She It They We I You His Her Its Their Our My This That These Those There Then But And Or So Yet However ' +
  'Meanwhile When While If As After Before Since Although Though Because In On At For From By With During According ' +
  'Earlier Later Among Many Most Some Several Another One Two Three Police Officials'

export const segmentation: Segmentation = {
  terminators: '.!?…',
  abbreviations: titles.split(' '),
  numbered: numbered.split(' '),
  closing: closing.split(' '),
  openers: openers.split(' '),
  measures: [],
  domains: ['com', 'net', 'org', 'gov', 'edu', 'info', 'io', 'co', 'uk'],
  trailing: '(?:according to|source:?) (?:the )?(?:[\\p{L}\\p{N}]+ ?){1,4}[.]?',
}
