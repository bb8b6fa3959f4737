/** What the page says of itself in one language. `{name}` is filled in. */
export interface PageMessages {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly actingAs: string
  readonly theme: string
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string }
  readonly pageLanguage: string
  readonly channels: string
  readonly stories: string
  readonly addStory: string
  readonly addedBy: string
  readonly installs: { readonly server: string; readonly person: string }
  readonly publish: string
  readonly messages: string
  readonly noMessages: string
  readonly write: string
  readonly writeHint: string
  readonly send: string
  readonly commands: string
  readonly noCommands: string
  readonly notYet: string
  readonly noChoices: string
  readonly required: string
  readonly unset: string
  readonly yes: string
  readonly no: string
  readonly cancel: string
  readonly close: string
  readonly submit: string
  readonly thinking: string
  readonly onlyYou: string
  readonly edited: string
  readonly app: string
  readonly used: string
  readonly inReplyTo: string
  readonly silent: string
  readonly refused: string
  readonly broken: string
  readonly more: string
  readonly moreOf: string
  readonly showSent: string
  readonly sentTitle: string
  readonly accepted: string
  readonly findings: string
  readonly noSent: string
  readonly showStory: string
  readonly storyTitle: string
  readonly sentence: string
  readonly readByRules: string
  readonly kinds: { readonly quote: string; readonly casualties: string; readonly event: string }
  readonly editorTitle: string
  readonly editorHint: string
  readonly fileName: string
  readonly chooseFile: string
  readonly storyText: string
  readonly good: string
  readonly bad: string
  readonly keep: string
  readonly kept: string
  readonly savedForLater: string
  readonly faults: string
  readonly faultsTitle: string
  readonly spoiler: string
  readonly outsidePicture: string
  readonly alt: string
  readonly noAlt: string
  readonly choose: string
  readonly away: string
}
const en: PageMessages = {
  language: 'English',
  direction: 'ltr',
  title: 'Isnad playground',
  actingAs: 'You are',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  pageLanguage: 'Language of this page',
  channels: 'Channels',
  stories: 'Stories',
  addStory: 'Try a story of your own',
  addedBy: 'Isnad was added by',
  installs: { server: 'the server', person: 'me alone' },
  publish: 'Publish to the channels that follow',
  messages: 'Messages in {channel}',
  noMessages: 'Nothing here yet. Type / below and choose a command.',
  write: 'Message {channel}',
  writeHint: 'Type / for commands',
  send: 'Send',
  commands: 'Commands',
  noCommands: 'No command fits',
  notYet: 'The bot is still getting ready: its commands come by themselves',
  noChoices: 'Nothing fits',
  required: 'required',
  unset: 'not given',
  yes: 'Yes',
  no: 'No',
  cancel: 'Cancel',
  close: 'Close',
  submit: 'Submit',
  thinking: '{name} is thinking…',
  onlyYou: 'Only you can see this',
  edited: 'edited',
  app: 'app',
  used: '{person} used {command}',
  inReplyTo: 'In reply to {person}: {text}',
  silent: 'The application did not respond',
  refused: 'Discord would not let you do that: {why}',
  broken: 'The playground failed: {why}',
  more: 'More',
  moreOf: 'More about this message',
  showSent: 'Show what was sent',
  sentTitle: 'What was sent for this message',
  accepted: 'Discord would take this',
  findings: 'Discord would not take this:',
  noSent: 'The bot sent nothing for this message: a person wrote it.',
  showStory: 'Sentence {n} in the story',
  storyTitle: 'The story',
  sentence: 'Sentence {n}',
  readByRules: 'read by the rule {rule}',
  kinds: { quote: 'Quote', casualties: 'Count', event: 'Date' },
  editorTitle: 'Try a story of your own',
  editorHint: 'Drop a file here, or paste its text. It is checked as you type, and nothing is written without a click.',
  fileName: 'File name',
  chooseFile: 'Choose a file',
  storyText: 'Front matter and text',
  good: 'A good story: {sentences} sentences, {quotes} quotes, {counts} counts, {dates} dates.',
  bad: 'Not a story yet:',
  keep: 'Keep it in the corpus',
  kept: 'Kept as {name}. You can ask about it now.',
  savedForLater: 'Kept as {name}. The bot reads it when it starts again.',
  faults: '{n} refused by the judge',
  faultsTitle: 'Requests that Discord would not take',
  spoiler: 'Show the spoiler',
  outsidePicture: 'A picture from elsewhere, which this page does not load',
  alt: 'Description of the picture',
  noAlt: 'without a description',
  choose: 'Choose',
  away: 'The playground has stopped. Start it again and this page comes back.',
}

const ar: PageMessages = {
  language: 'العربية',
  direction: 'rtl',
  title: 'ساحة إسناد',
  actingAs: 'أنت',
  theme: 'الألوان',
  themes: { system: 'كالنظام', light: 'فاتح', dark: 'داكن' },
  pageLanguage: 'لغة هذه الصفحة',
  channels: 'القنوات',
  stories: 'القصص',
  addStory: 'جرّب قصة من عندك',
  addedBy: 'من أضاف إسناد',
  installs: { server: 'الخادم', person: 'أنا لنفسي' },
  publish: 'انشرها في القنوات المتابعة',
  messages: 'الرسائل في {channel}',
  noMessages: 'لا شيء هنا بعد. اكتب / في الأسفل واختر أمرًا.',
  write: 'اكتب في {channel}',
  writeHint: 'اكتب / لعرض الأوامر',
  send: 'أرسل',
  commands: 'الأوامر',
  noCommands: 'لا أمر يناسب ما كتبت',
  notYet: 'ما زال البوت يستعد، وستظهر أوامره من تلقاء نفسها',
  noChoices: 'لا شيء يناسب ما كتبت',
  required: 'مطلوب',
  unset: 'دون تحديد',
  yes: 'نعم',
  no: 'لا',
  cancel: 'إلغاء',
  close: 'إغلاق',
  submit: 'إرسال',
  thinking: '{name} يفكّر…',
  onlyYou: 'لا يرى هذا أحد سواك',
  edited: 'معدَّلة',
  app: 'تطبيق',
  used: 'استعمل {person} {command}',
  inReplyTo: 'ردًّا على {person}: {text}',
  silent: 'لم يستجب التطبيق',
  refused: 'لا يتيح ديسكورد ذلك: {why}',
  broken: 'تعطّلت الساحة: {why}',
  more: 'المزيد',
  moreOf: 'المزيد عن هذه الرسالة',
  showSent: 'أظهر ما أُرسل',
  sentTitle: 'ما أُرسل لهذه الرسالة',
  accepted: 'يقبله ديسكورد',
  findings: 'لا يقبله ديسكورد:',
  noSent: 'لم يرسل البوت شيئًا لهذه الرسالة: كتبها شخص.',
  showStory: 'الجملة {n} في القصة',
  storyTitle: 'القصة',
  sentence: 'الجملة {n}',
  readByRules: 'قرأتها القاعدة {rule}',
  kinds: { quote: 'قول', casualties: 'عدد', event: 'تاريخ' },
  editorTitle: 'جرّب قصة من عندك',
  editorHint: 'أسقط ملفًا هنا أو الصق نصه. يُفحص وأنت تكتب، ولا يُحفظ شيء إلا بنقرة منك.',
  fileName: 'اسم الملف',
  chooseFile: 'اختر ملفًا',
  storyText: 'الترويسة والنص',
  good: 'قصة سليمة — الجمل: {sentences}، الأقوال: {quotes}، الأعداد: {counts}، التواريخ: {dates}.',
  bad: 'ليست قصة بعد:',
  keep: 'احفظها مع القصص',
  kept: 'حُفظت باسم {name}. يمكنك أن تسأل عنها الآن.',
  savedForLater: 'حُفظت باسم {name}. يقرؤها البوت عند تشغيله من جديد.',
  faults: 'رفض الحَكَم {n}',
  faultsTitle: 'طلبات لا يقبلها ديسكورد',
  spoiler: 'أظهر المحجوب',
  outsidePicture: 'صورة من خارج هذا الجهاز لا تحمّلها هذه الصفحة',
  alt: 'وصف الصورة',
  noAlt: 'بلا وصف',
  choose: 'اختر',
  away: 'توقفت الساحة. شغّلها من جديد فتعود هذه الصفحة.',
}

/** Every language of the page. */
export const languages: Readonly<Record<string, PageMessages>> = { en, ar }
