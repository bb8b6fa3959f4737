import type { GlossaryEntry } from '../../glossary.ts'

/** School and university, in the words readers use for them. */
export const schoolwork: readonly GlossaryEntry[] = [
  ['lesson, class, course, lecture, tuition', 'درس, دروس, حصة, حصص, محاضرة, دورة'],
  ['homework, assignment, coursework, schoolwork', 'واجب منزلي, واجبات منزلية, الواجبات المدرسية, فروض'],
  ['exam, test, finals, mock exam, quiz', 'امتحان, امتحانات, اختبار, اختبارات'],
  ['mark, grade, score, result, exam result', 'درجة, درجات, علامة, علامات, نتيجة, نتائج'],
  ['pass an exam, pass with flying colours, get through', 'نجح في الامتحان, اجتاز الامتحان, اجتياز'],
  ['fail an exam, flunk, fail', 'رسب, رسبت, يرسب, ترسب, رسوب, راسب'],
  [
    'drop out, leave school early, truancy, skip school, bunk off',
    'تسرب من المدرسة, ترك المدرسة, تغيب عن المدرسة, التسرب المدرسي',
  ],
  ['expel, exclude, suspend from school, kick out of school', 'فصل من المدرسة, طرد من المدرسة, فصل الطالب'],
  ['university, uni, college, campus, varsity', 'جامعة, جامعات, حرم جامعي'],
  ["degree, diploma, doctorate, PhD, master's", 'شهادة جامعية, دكتوراه, ماجستير, بكالوريوس, درجة علمية'],
  ['graduate, graduation, finish university', 'تخرج, تخرجت, يتخرج, تتخرج, حفل تخرج, خريج'],
  ['scholarship, bursary, grant, fellowship', 'منحة, منح, منحة دراسية, منح دراسية, بعثة'],
  ['headteacher, principal, head of school', 'مدير المدرسة, مديرة المدرسة, ناظر'],
  ['classroom, class, schoolroom', 'فصل, فصول, صف, صفوف, قاعة الدرس, حجرة الدراسة'],
  ['term, semester, school year, academic year', 'فصل دراسي, فصول دراسية, عام دراسي, سنة دراسية'],
  ['tuition fees, fees, school fees', 'رسوم دراسية, أقساط, مصاريف دراسية, رسوم جامعية'],
  ["illiterate, can't read, illiteracy, literacy", 'محو الأمية, القراءة والكتابة'],
]
