import type { GlossaryEntry } from '../../glossary.ts'

/** Having work, losing it and doing it. */
export const findingWork: readonly GlossaryEntry[] = [
  ['job, post, position, role, occupation, trade', 'وظيفة, وظائف, عمل, منصب, مناصب, مهنة'],
  ['work as, job, do for a living, by trade, career', 'يعمل, تعمل, عمل, عملت, مهنة, مهنته, مهنتها'],
  ['unemployed, out of work, jobless, on the dole, unemployment', 'عاطل, عاطلة, عاطلون, عاطلين, بطالة, بلا عمل'],
  [
    'sack, fire, dismiss, give the boot, let go, axe',
    'فصل, فصلت, يفصل, تفصل, أقال, أقالت, يقيل, تقيل, إقالة, طرد, طردت, يطرد, تطرد, سرح, سرحت, يسرح, تسرح',
  ],
  [
    'hire, take on, employ, recruit, give a job',
    'وظف, وظفت, يوظف, توظف, توظيف, عين, عينت, يعين, تعين, تعيين, شغل, شغلت, يشغل, تشغل',
  ],
  ['promotion, promote, move up, be promoted', 'ترقية, ترقيات, رقى, رقت, يرقي, ترقي, ترقى, ترقت, يترقى, تترقى'],
  ['shift, night shift, overtime, working hours', 'مناوبة, مناوبات, وردية, ساعات العمل, عمل إضافي'],
  ['leave, time off, day off, sick leave, maternity leave', 'إجازة, إجازات, إجازة مرضية, إجازة أمومة'],
]
