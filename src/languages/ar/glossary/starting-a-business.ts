import type { GlossaryEntry } from '../../glossary.ts'

/** How firms and bodies are founded, bought, run and closed. */
export const startingABusiness: readonly GlossaryEntry[] = [
  [
    'start up, launch a business, go into business, set up shop',
    'أسس شركة, أطلق مشروعا, أنشأ شركة, تأسيس شركة, افتتح مشروعا',
  ],
  [
    'set up, start, launch, open, found',
    'أنشأ, أنشأت, ينشئ, تنشئ, إنشاء, أطلق, أطلقت, يطلق, تطلق, إطلاق, أسس, أسست, يؤسس, تؤسس, تأسيس, افتتح, افتتحت, يفتتح, تفتتح, افتتاح',
  ],
  [
    'be founded, be established, date back to, be set up',
    'تأسس, تأسست, يتأسس, تتأسس, تأسيس, أنشئ, أنشئت, نشأ, نشأت, ينشأ, تنشأ, يعود تأسيسه',
  ],
  ['founding, foundation, establishment, creation, formation', 'تأسيس, إنشاء, نشأة, تشكيل, تكوين, إقامة'],
  [
    'take over, buy, acquire, purchase, buy out, snap up',
    'استحوذ, استحوذت, يستحوذ, تستحوذ, استحواذ, اشترى, اشترت, يشتري, تشتري, شراء, اقتنى, اقتنت, يقتني, تقتني, اقتناء',
  ],
  ['takeover, acquisition, buyout, purchase, buying', 'استحواذ, صفقة استحواذ, شراء, صفقة شراء, اقتناء'],
  [
    'sell, flog, put up for sale, offload, auction off',
    'باع, باعت, يبيع, تبيع, بيع, عرض للبيع, معروض للبيع, طرح للبيع',
  ],
  ['sale, sell-off, disposal, selling', 'بيع, مبيعات, عملية بيع, تصفية'],
  [
    'merge, join forces, combine, team up, fuse',
    'اندمج, اندمجت, يندمج, تندمج, اندماج, دمج, دمجت, يدمج, تدمج, توحد, توحدت, يتوحد, تتوحد, اتحد, اتحدت, يتحد, تتحد',
  ],
  ['merger, tie-up, fusion, amalgamation', 'اندماج, عملية اندماج, دمج, صفقة اندماج'],
  [
    'go under, go bust, collapse, go out of business, fail, fold',
    'أفلس, أفلست, يفلس, تفلس, إفلاس, انهار, انهارت, ينهار, تنهار, انهيار, خرج من السوق, أغلق أبوابه',
  ],
  ['bankruptcy, insolvency, insolvent, bankrupt, broke, bust', 'إفلاس, مفلس, مفلسة, إعسار, معسر, عجز عن السداد'],
  [
    'file for bankruptcy, declare bankruptcy, seek bankruptcy protection, administration',
    'أشهر إفلاسه, أشهرت إفلاسها, إشهار الإفلاس, طلب الحماية من الإفلاس, أعلن إفلاسه',
  ],
  [
    'close for good, shut its doors, shut up shop, cease trading',
    'أغلق أبوابه, أغلقت أبوابها, إغلاق نهائي, توقف عن العمل, أغلق نهائيا',
  ],
  ['closure, shutdown, closing, shutting', 'إغلاق, غلق, إقفال, توقف'],
  ['reopening, comeback, relaunch, revival', 'إعادة فتح, إعادة افتتاح, عودة, إعادة إطلاق, إحياء'],
  [
    'expand, grow, branch out, get bigger, enlarge',
    'توسع, توسعت, يتوسع, تتوسع, نما, نمت, ينمو, تنمو, نمو, وسع, وسعت, يوسع, توسيع, كبر, كبرت, يكبر, تكبر',
  ],
  ['expansion, growth, enlargement, extension', 'توسع, توسعة, توسيع, نمو, تمديد'],
  [
    'shrink, downsize, get smaller, dwindle',
    'تقلص, تقلصت, يتقلص, تتقلص, انكمش, انكمشت, ينكمش, تنكمش, انكماش, قلص, قلصت, يقلص, تقليص, تضاءل, تضاءلت, يتضاءل, تتضاءل',
  ],
  [
    'make, manufacture, produce, turn out, churn out, build',
    'صنع, صنعت, يصنع, تصنع, صناعة, تصنيع, أنتج, أنتجت, ينتج, تنتج, إنتاج',
  ],
  ['maker, manufacturer, producer, carmaker, automaker', 'صانع, صانعة, صناع, مصنع, مصنعة, منتج, شركة تصنيع'],
  ['factory, plant, works, mill, assembly line, workshop', 'مصنع, مصانع, معمل, معامل, ورشة, ورش, خط إنتاج'],
  ['output, production, yield, manufacturing', 'إنتاج, ناتج, مخرجات, محصول, تصنيع'],
  ['product, goods, merchandise, item, wares, commodity', 'منتج, منتجات, بضاعة, بضائع, سلعة, سلع'],
  ['brand, label, trademark, logo', 'علامة تجارية, علامات تجارية, ماركة, ماركات, شعار'],
  ['stock, inventory, supplies, stockpile', 'مخزون, مخزونات, مؤن, مؤونة, احتياطي'],
  ['shelf, shelves, rack, counter', 'رف, رفوف, أرفف, منضدة'],
  [
    'order, place an order, book, reserve, pre-order',
    'طلب, طلبت, يطلب, تطلب, طلبية, طلبيات, حجز, حجزت, يحجز, تحجز, طلب مسبق',
  ],
  [
    'deliver, delivery, ship, shipping, dispatch, drop off',
    'سلم, سلمت, يسلم, تسلم, تسليم, أوصل, أوصلت, يوصل, توصل, توصيل, شحن, شحنت, يشحن, تشحن',
  ],
  ['deal, agreement, contract, pact, arrangement', 'صفقة, صفقات, اتفاق, اتفاقية, اتفاقيات, عقد, عقود'],
  [
    'clinch a deal, strike a deal, seal a deal, reach an agreement, come to terms',
    'أبرم صفقة, توصل إلى اتفاق, أبرمت اتفاقا, عقد صفقة, اتفق, اتفقت, يتفق, تتفق',
  ],
  [
    'haggle, bargain, negotiate, talk terms',
    'ساوم, ساومت, يساوم, تساوم, مساومة, فاوض, فاوضت, يفاوض, تفاوض, تفاوضت, يتفاوض, تتفاوض, مفاوضات',
  ],
  ['bid, offer, tender, put in an offer', 'عرض, عروض, عطاء, عطاءات, مناقصة, مناقصات, مزايدة'],
  ['auction, go under the hammer, be auctioned, sell at auction', 'مزاد, مزادات, مزاد علني, بيع في مزاد, بيعت في مزاد'],
  ['profit, earnings, gain, make money, proceeds', 'ربح, أرباح, ربحت, يربح, تربح, مكسب, مكاسب, عائد, عائدات'],
  ['loss, losses, lose money, deficit, shortfall, in the red', 'خسارة, خسائر, خسر, خسرت, يخسر, تخسر, عجز, تكبد خسائر'],
  ['turnover, sales, revenue, takings, income', 'إيرادات, إيراد, مبيعات, دخل, عائدات'],
  ['boom, surge, upturn, rapid growth, bonanza', 'ازدهار, طفرة, انتعاش, نمو سريع, قفزة'],
  ['slump, downturn, recession, slowdown, crash', 'ركود, كساد, تباطؤ, تراجع حاد, انكماش'],
  [
    'bounce back, recover, rebound, pick up, recovery',
    'تعافى, تعافت, يتعافى, تتعافى, تعاف, انتعش, انتعشت, ينتعش, تنتعش, انتعاش, استعاد عافيته',
  ],
  [
    'monopoly, corner the market, dominate the market, cartel',
    'احتكار, احتكر, احتكرت, يحتكر, تحتكر, احتكاري, هيمن على السوق',
  ],
  ['competition, rivalry, competitor, rival, contender', 'منافسة, تنافس, منافس, منافسون, منافسين, غريم'],
  [
    'compete with, rival, take on, go up against',
    'نافس, نافست, ينافس, تنافس, منافسة, تنافست, يتنافس, تتنافس, واجه, واجهت, يواجه, تواجه',
  ],
  [
    'advertise, advert, ad, commercial, advertising, promote',
    'إعلان, إعلانات, أعلن عن, دعاية, روج, روجت, يروج, تروج, ترويج, إعلان تجاري',
  ],
  ['marketing, publicity, promotion, PR, public relations', 'تسويق, دعاية, ترويج, علاقات عامة, العلاقات العامة'],
  [
    'recall a product, product recall, take off the shelves, pull from sale',
    'استدعى, استدعت, يستدعي, تستدعي, استدعاء, سحب من الأسواق, سحب المنتج, سحب منتجات',
  ],
  [
    'patent, invention rights, intellectual property, copyright',
    'براءة اختراع, براءات اختراع, ملكية فكرية, حقوق النشر, حقوق الملكية',
  ],
  [
    'licence, license, permit, permission, authorisation, authorization',
    'رخصة, رخص, ترخيص, تراخيص, تصريح, تصاريح, إذن',
  ],
  [
    'invest, put money into, plough money into, pump money into, sink money into',
    'استثمر, استثمرت, يستثمر, تستثمر, استثمار, ضخ, ضخت, يضخ, تضخ, ضخ أموالا, ضخ استثمارات',
  ],
  ['investment, stake, share, holding', 'استثمار, استثمارات, حصة, حصص, سهم, أسهم'],
  ['investor, financier, funder, venture capitalist', 'مستثمر, مستثمرون, مستثمرين, ممول, ممولون'],
  ['lease, rent out, let, hire out', 'أجر, أجرت, يؤجر, تؤجر, تأجير, إيجار, عقد إيجار'],
  [
    'hand back, return, give back, surrender',
    'أعاد, أعادت, يعيد, تعيد, إعادة, أرجع, أرجعت, يرجع, ترجع, إرجاع, رد, ردت, يرد, ترد',
  ],
  ['outsource, contract out, subcontract', 'أسند إلى شركة خارجية, تعهيد, مقاول من الباطن, إسناد خارجي'],
  ['contractor, builder, developer, property developer', 'مقاول, مقاولون, مقاولين, مطور, مطورون, مطور عقاري'],
  ['import, bring in, imported', 'استورد, استوردت, يستورد, تستورد, استيراد, واردات, مستورد, مستوردة'],
  ['export, ship abroad, sell abroad, exported', 'صدر, صدرت, يصدر, تصدر, تصدير, صادرات'],
  ['trade, commerce, business, dealing', 'تجارة, تجاري, تعامل, تعاملات, تبادل تجاري'],
]
