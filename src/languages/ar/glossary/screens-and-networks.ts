import type { GlossaryEntry } from '../../glossary.ts'

/** Computers, phones and what is done on them. */
export const screensAndNetworks: readonly GlossaryEntry[] = [
  ['computer, laptop, PC, notebook, desktop', 'حاسوب, حواسيب, كمبيوتر, حاسب, حاسب محمول'],
  ['phone, mobile, smartphone, cellphone, handset, cell phone', 'هاتف, هواتف, هاتف محمول, هاتف ذكي, جوال, هواتف ذكية'],
  [
    'ring, phone, call, give a ring, dial, phone up',
    'اتصل, اتصلت, يتصل, تتصل, اتصال, هاتف, هاتفت, يهاتف, تهاتف, مكالمة, مكالمات',
  ],
  ['text, text message, SMS, instant message', 'رسالة نصية, رسائل نصية, راسل, راسلت, يراسل, تراسل'],
  ['email, e-mail, electronic mail, inbox', 'بريد إلكتروني, رسالة إلكترونية, رسائل إلكترونية, إيميل'],
  ['website, site, web page, homepage, online', 'موقع إلكتروني, مواقع إلكترونية, صفحة, على الإنترنت, عبر الإنترنت'],
  [
    'social media, social network, online networks, social platform',
    'وسائل التواصل الاجتماعي, مواقع التواصل, شبكات التواصل, منصات التواصل',
  ],
  [
    'go viral, spread online, viral, shared widely',
    'انتشر على نطاق واسع, انتشار واسع, تداول, تداولت, يتداول, تتداول, رائج',
  ],
  ['app, application, software, program', 'تطبيق, تطبيقات, برنامج, برمجيات, برامج'],
  ['hacker, cybercriminal, hack, break into a computer', 'قرصان, قراصنة, مخترق, هاكر, قرصنة, اختراق'],
  ['password, passcode, PIN, login', 'كلمة مرور, كلمة السر, كلمات المرور, رمز سري'],
  ['glitch, bug, crash, fault, malfunction, technical problem', 'عطل, أعطال, خلل, خلل فني, خطأ تقني'],
  ['download, install, downloading', 'نزل, نزلت, ينزل, تنزل, تنزيل, تحميل, تثبيت'],
  ['upload, post online, put online', 'رفع على الإنترنت, نشر على الإنترنت, رفع ملف'],
  ['robot, automaton, bot, android', 'روبوت, روبوتات, إنسان آلي'],
  ['AI, artificial intelligence, machine learning, chatbot', 'ذكاء اصطناعي, الذكاء الاصطناعي, تعلم آلي, روبوت دردشة'],
]
