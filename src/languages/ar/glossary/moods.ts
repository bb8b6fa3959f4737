import type { GlossaryEntry } from '../../glossary.ts'

/** What people feel, and how they show it. */
export const moods: readonly GlossaryEntry[] = [
  ['furious, livid, fuming, enraged, mad, angry, irate', 'غاضب, غاضبة, غاضبون, ساخط, حانق, مستشيط, ثائر'],
  ['upset, distressed, annoyed, offended', 'مستاء, مستاءة, منزعج, منزعجة, متضايق, استياء'],
  [
    'annoy, irritate, anger, infuriate, wind up, get on nerves',
    'أزعج, أزعجت, يزعج, تزعج, إزعاج, أغضب, أغضبت, يغضب, تغضب, إغضاب, ضايق, ضايقت, يضايق, تضايق, استفز, استفزت, يستفز, تستفز',
  ],
  ['sad, unhappy, miserable, gloomy, heartbroken, depressed', 'حزين, حزينة, تعيس, تعيسة, كئيب, بائس, مكتئب'],
  ['happy, glad, delighted, thrilled, over the moon, pleased, overjoyed', 'سعيد, سعيدة, سعداء, مسرور, مبتهج, فرح'],
  ['joy, delight, happiness, jubilation, elation, pleasure', 'فرح, فرحة, سعادة, سرور, بهجة, ابتهاج'],
  ['excited, thrilled, excitement, buzz', 'متحمس, متحمسة, حماس, إثارة, تشويق'],
  ['bored, boring, dull, tedious, boredom', 'ممل, مملة, ملل, ضجر, سأم'],
  ['worried, anxious, nervous, uneasy, concerned, on edge', 'قلق, قلقة, متوتر, متوترة, مهموم'],
  ['worry, anxiety, unease, concern, nerves', 'قلق, مخاوف, توتر, هموم'],
  ['calm, relaxed, composed, peaceful, quiet', 'هادئ, هادئة, هدوء, مطمئن, ساكن'],
  ['shocked, stunned, horrified, appalled, aghast, dumbfounded', 'مصدوم, مصدومة, مذهول, مذهولة, ذهول, صدمة'],
  ['surprised, amazed, taken aback, astonished, gobsmacked', 'متفاجئ, متفاجئة, مندهش, مندهشة, فوجئ, دهشة'],
  ['shy, bashful, timid', 'خجول, خجولة, خجل, حياء'],
  ['jealous, envious, jealousy, envy', 'غيور, غيورة, غيرة, حسود, حسد'],
  ['lonely, alone, isolated, loneliness, solitude', 'وحيد, وحيدة, وحدة, عزلة, منعزل'],
  ['tired, exhausted, worn out, knackered, weary, fatigue', 'متعب, متعبة, مرهق, مرهقة, إرهاق, إنهاك, منهك'],
  ['asleep, sleepy, sleeping, sleep, nap, doze', 'نائم, نائمة, نوم, نعاس, غفوة, قيلولة'],
  ['desperate, hopeless, despair, despairing', 'يائس, يائسة, يأس, قنوط, إحباط'],
  ['relieved, relief, sigh of relief', 'ارتياح, مرتاح, تنفس الصعداء, الصعداء'],
  ['love, adore, be fond of, in love, affection', 'أحب, أحبت, يحب, تحب, حب, عشق, عشقت, يعشق, تعشق, غرام, محبة'],
  ["hate, loathe, detest, hatred, can't stand", 'كره, كرهت, يكره, تكره, كراهية, بغض, مقت'],
  ['cry, weep, sob, tears, in tears, burst into tears', 'بكى, بكت, يبكي, تبكي, بكاء, دموع, دمعة, أجهش بالبكاء'],
  ['laugh, giggle, chuckle, laughter', 'ضحك, ضحكت, يضحك, تضحك, ضحكات, قهقهة'],
  ['smile, grin', 'ابتسم, ابتسمت, يبتسم, تبتسم, ابتسامة, ابتسامات'],
]
