import type { GlossaryEntry } from '../../glossary.ts'

/** Illness, injury and cure, in the words readers use for them. */
export const ailments: readonly GlossaryEntry[] = [
  ['cough, coughing, coughing fit', 'سعال, كحة, سعل, سعلت, يسعل, تسعل'],
  ['fever, temperature, high temperature', 'حمى, حرارة مرتفعة, ارتفاع الحرارة, سخونة'],
  ['vomit, throw up, be sick, nausea', 'تقيأ, تقيأت, يتقيأ, تتقيأ, تقيؤ, قيء, غثيان'],
  ['diarrhoea, diarrhea, stomach bug, upset stomach', 'إسهال, نزلة معوية, اضطراب معوي'],
  ['rash, itch, allergy, allergic, allergic reaction', 'حساسية, طفح جلدي, حكة'],
  ['faint, pass out, collapse, black out, lose consciousness', 'أغمي عليه, إغماء, فقد الوعي, فقدان الوعي'],
  ['unconscious, out cold, in a coma, comatose, coma', 'فاقد الوعي, غيبوبة, في غيبوبة, مغمى عليه'],
  ['bleed, bleeding, haemorrhage, hemorrhage, loss of blood', 'نزف, نزفت, ينزف, تنزف, نزيف'],
  ['bruise, black eye, bruising', 'كدمة, كدمات, رضوض, رض'],
  ['scratch, graze, scrape', 'خدش, خدوش, سحجات, سحجة'],
  ['transplant, new kidney, new heart, organ transplant', 'زراعة, زرع, زراعة أعضاء, زراعة كلية, زراعة قلب'],
  ['drug, medicine, pill, tablet, medication', 'دواء, أدوية, عقار, عقاقير, حبة, حبوب, قرص, أقراص'],
  ['overdose, take too many pills', 'جرعة زائدة, جرعات زائدة'],
  ['virus, bug, infection', 'فيروس, فيروسات, عدوى'],
  ['germ, bacteria, microbe, bacterium', 'جرثومة, جراثيم, بكتيريا, ميكروب, ميكروبات'],
  ['outbreak, epidemic, plague, pandemic, spread of disease', 'تفش, تفشي, وباء, أوبئة, جائحة, طاعون'],
  ['catching, contagious, infectious, infect, catch a disease', 'معد, معدية, عدوى, أصيب بالعدوى'],
  ['food poisoning, poisoned, poison, toxic, poisonous', 'تسمم, تسمم غذائي, سم, سموم, سام, سامة'],
  ['mental illness, mental disorder, mental health', 'مرض نفسي, أمراض نفسية, اضطراب نفسي, صحة نفسية'],
  ['depression, depressed, feel down', 'اكتئاب, مكتئب, مكتئبة'],
  ['nervous breakdown, breakdown, crack up', 'انهيار عصبي'],
  ['checkup, check-up, screening, medical, scan', 'فحص, فحوص, فحوصات, كشف طبي, أشعة'],
]
