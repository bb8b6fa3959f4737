import type { GlossaryEntry } from '../../glossary.ts'

/** Prices, fees, debts and what money is spent on. */
export const moneyMatters: readonly GlossaryEntry[] = [
  ['cost, price, be worth, how much, value, valued at', 'كلف, كلفت, يكلف, تكلف, تكلفة, تكاليف, سعر, ثمن, قيمة, كلفة'],
  ['worth, valued at, value, estimated value', 'قيمة, قيمته, قيمتها, تقدر قيمته, تبلغ قيمته, بقيمة'],
  ['price rise, price hike, go up in price, dearer', 'ارتفاع الأسعار, غلاء, زيادة الأسعار, رفع الأسعار'],
  ['discount, price cut, knock off, money off', 'خصم, خصومات, تخفيض, تخفيضات, تنزيلات'],
  ['fee, charge, toll, fare, levy', 'رسم, رسوم, أجرة, تعرفة, أتعاب'],
  ['fine, penalty, speeding ticket, pay a fine', 'غرامة, غرامات, مخالفة, مخالفات, غرم, غرمت, يغرم, تغرم, تغريم'],
  ['bill, invoice, tab, charge', 'فاتورة, فواتير, حساب'],
  ['tax, duty, levy, tariff, VAT', 'ضريبة, ضرائب, رسم جمركي, رسوم جمركية, مكوس'],
  ['wage, pay, salary, earnings, pay packet, take-home', 'أجر, أجور, راتب, رواتب, مرتب, مرتبات'],
  ['pay rise, raise, wage increase, salary increase', 'زيادة الأجور, زيادة الرواتب, علاوة, علاوات, رفع الأجور'],
  ['bonus, perk, allowance, benefit', 'مكافأة, مكافآت, علاوة, بدل, بدلات, امتياز'],
  ['pension, retirement money, old-age pension', 'معاش, معاشات, معاش تقاعدي, راتب تقاعدي'],
  [
    'retire, retirement, call it a day, hang up boots',
    'تقاعد, تقاعدت, يتقاعد, تتقاعد, اعتزل, اعتزلت, يعتزل, تعتزل, اعتزال',
  ],
  ['compensation, damages, payout, payoff, settlement', 'تعويض, تعويضات, عوض, عوضت, يعوض, تعوض, تسوية مالية'],
  ['ransom, pay a ransom, demand a ransom', 'فدية, فديات, دفع فدية, طلب فدية'],
  [
    'bribe, backhander, kickback, sweetener, payoff, bribery',
    'رشوة, رشاوى, رشى, ارتشى, ارتشت, يرتشي, ترتشي, ارتشاء, عمولة',
  ],
  ['debt, owe, in debt, arrears, what is owed', 'دين, مدين, مديونية, متأخرات, استدان, استدانت, يستدين, تستدين'],
  ['mortgage, home loan, housing loan', 'رهن عقاري, قرض عقاري, قرض سكني, قروض عقارية'],
  ['jackpot, lottery, lotto, raffle, sweepstake', 'يانصيب, الجائزة الكبرى, لوتري, سحب'],
  [
    'gamble, bet, gambling, casino, betting, wager, punter',
    'قمار, مقامرة, رهان, مراهنات, راهن, راهنت, يراهن, تراهن, كازينو',
  ],
  ['cash machine, ATM, cashpoint, hole in the wall', 'صراف آلي, الصراف الآلي, ماكينة صرف'],
  ['bank account, account, savings account', 'حساب مصرفي, حساب بنكي, حسابات مصرفية'],
  ['spend, splash out, fork out, shell out, spending', 'أنفق, أنفقت, ينفق, تنفق, إنفاق, صرف, صرفت, يصرف, تصرف, نفقات'],
  ['spending cuts, austerity, tighten belts, belt-tightening', 'تقشف, إجراءات تقشف, تقشفي, خفض الإنفاق'],
]
