import type { GlossaryEntry } from '../../glossary.ts'

/** Crimes, courts and what they end in. */
export const inTheDock: readonly GlossaryEntry[] = [
  ['trial, court case, hearing, in the dock', 'محاكمة, محاكمات, قضية, قضايا, جلسة, دعوى'],
  [
    'sue, take to court, take legal action, bring a case',
    'قاضى, قاضت, يقاضي, تقاضي, مقاضاة, رفع دعوى, رفع قضية, دعوى قضائية',
  ],
  ['lawyer, attorney, solicitor, barrister, defence counsel', 'محام, محامي, محامية, محامون, محامين'],
  ['judge, magistrate, justice, the bench', 'قاض, قاضي, قاضية, قضاة'],
  ['jury, juror, panel of jurors', 'هيئة محلفين, محلفون, محلفين, هيئة المحلفين'],
  ['verdict, ruling, judgment, judgement, finding', 'حكم, أحكام, قرار المحكمة, حكم قضائي'],
  ['sentence, jail term, prison term, punishment, put away for', 'عقوبة, عقوبات, حكم بالسجن, عقوبة السجن, سجن'],
  ['life sentence, life in prison, jailed for life, life term', 'سجن مؤبد, السجن المؤبد, السجن مدى الحياة, مؤبد'],
  ['death penalty, capital punishment, death sentence, death row', 'عقوبة الإعدام, حكم الإعدام, إعدام'],
  ['bail, released on bail, bond', 'كفالة, بكفالة, إفراج بكفالة'],
  [
    'parole, early release, suspended sentence, probation',
    'إفراج مشروط, إفراج مبكر, حكم مع وقف التنفيذ, مراقبة قضائية',
  ],
  ['let off, cleared, acquitted, found not guilty, walk free', 'برئ, تبرئة, براءة, برأ, برأت, يبرئ, تبرئ'],
  [
    'arrest, nab, bust, collar, nick, take into custody, round up',
    'اعتقل, اعتقلت, يعتقل, تعتقل, اعتقال, أوقف, أوقفت, يوقف, توقف, توقيف, ألقى القبض, ألقي القبض',
  ],
  ['handcuff, cuff, restrain', 'كبل, كبلت, يكبل, تكبل, تكبيل, قيد, قيدت, يقيد, تقيد, أصفاد, مكبل'],
  ['offence, offense, crime, wrongdoing, felony', 'جريمة, جرائم, جناية, جنحة, مخالفة'],
  [
    'forge, counterfeit, fake, bogus, phoney, knock-off',
    'زور, زورت, يزور, تزور, تزوير, مزور, مزورة, مزيف, مزيفة, مقلد',
  ],
]
