import type { IntakeMessages } from '../intake.ts'

export const intake: IntakeMessages = {
  intakeTooLarge: 'حد حجم الملف {limit} ك.ب، وحجمه {size}.',
  intakeTooLong: 'حد نص القصة {limit} ك.ب، وحجم هذا النص {size}.',
  intakeNotText: 'ليس الملف نصا بترميز يمكن قراءته. يرجى حفظه بترميز UTF-8.',
  intakeUnknownKind: 'تُقرأ القصة من ملف من هذه الأنواع: {kinds}.',
  intakeNotWhatItSays: 'تعذرت قراءة الملف على أنه ‎.{kind}.',
  intakeNoText: 'لم يُعثر في الملف على نص قصة.',
  intakeTooComplex: 'محتوى الملف بعد فكه أكبر أو أكثر تداخلا من أن يُقرأ.',
  storyExists: 'توجد قصة بهذا المعرّف. لم يُكتب شيء.',
  folderNotWritable: 'تعذرت الكتابة في مجلد القصص ({reason}). لم يُكتب شيء.',

  intakeHead: 'ما سيُقرأ منها',
  speakers: {
    one: 'لمتحدث واحد',
    two: 'لمتحدثين',
    few: 'لـ{n} متحدثين',
    many: 'لـ{n} متحدثا',
    other: 'لـ{n} متحدث',
  },
  casualtyFigures: {
    one: 'رقم واحد للضحايا',
    two: 'رقمان للضحايا',
    few: '{n} أرقام للضحايا',
    many: '{n} رقما للضحايا',
    other: '{n} رقم للضحايا',
  },
  firstOfEach: 'المعروض أولها من كل صنف.',
  titleLine: '«{text}»',
  opensAt: 'تُفتح {when}',
  onlyItsServers: 'لا تظهر إلا في الخوادم التي تخصها',
}
