import type { GlossaryEntry } from '../../glossary.ts'

/** Schools, universities and what is done there. */
export const schooling: readonly GlossaryEntry[] = [
  [
    'study, degree, read law, major in, attend university',
    'درس, درست, يدرس, تدرس, دراسة, شهادة, تخصص, تخصصت, يتخصص, تتخصص, التحق بالجامعة',
  ],
  ['graduate from, finish school, degree, graduation', 'تخرج, تخرجت, يتخرج, تتخرج, حصل على شهادة, تخرجه'],
  ['school, schoolhouse, elementary school, primary school, grade school', 'مدرسة, مدارس, مدرسة ابتدائية'],
  ['high school, secondary school, grammar school, prep school', 'مدرسة ثانوية, ثانوية, مدارس ثانوية'],
  ['boarding school', 'مدرسة داخلية'],
  ['kindergarten, nursery, preschool, daycare', 'روضة, رياض الأطفال, حضانة, دار حضانة'],
  ['university, college, campus, higher education', 'جامعة, جامعات, كلية, كليات, حرم جامعي, تعليم عال'],
  ['faculty, department of a university, school of medicine', 'كلية, قسم, هيئة تدريس'],
  ['academic year, school year, semester', 'عام دراسي, سنة دراسية, فصل دراسي'],
  ['exam, test, examination, quiz, finals', 'امتحان, امتحانات, اختبار, اختبارات'],
  ['pass an exam', 'نجح في الامتحان, اجتاز الامتحان, نجاح'],
  ['fail an exam, flunk', 'رسب, رسبت, يرسب, ترسب, رسوب'],
  ['grade, mark', 'علامة, علامات, درجة, درجات'],
  ['homework, assignment, coursework', 'واجب منزلي, واجبات مدرسية, فروض'],
  ['thesis, dissertation', 'أطروحة, رسالة دكتوراه, رسالة ماجستير'],
  ['doctorate, PhD, doctoral degree', 'دكتوراه, درجة الدكتوراه'],
  ["master's degree", 'ماجستير, درجة الماجستير'],
  ["bachelor's degree, undergraduate degree", 'بكالوريوس, إجازة جامعية, ليسانس'],
  ['diploma, certificate', 'دبلوم, شهادة, شهادات'],
  ['scholarship, fellowship, bursary, study grant', 'منحة دراسية, منح دراسية, زمالة'],
  ['classroom, class, lecture hall', 'صف, صفوف, فصل, فصول دراسية, قاعة دراسية, قاعة محاضرات'],
  ['textbook, schoolbook, curriculum, syllabus', 'كتاب مدرسي, كتب مدرسية, منهج, مناهج, منهاج'],
  ['able to read, illiterate, illiteracy', 'يقرأ ويكتب, أمي, أميون, أمية, محو الأمية'],
  ['summer camp, scout, boy scout', 'مخيم صيفي, كشاف, كشافة'],
  ['nursery rhyme, fairy tale, fable', 'حكاية, حكايات, قصص خيالية, قصة خرافية, خرافة'],
]
