import type { GlossaryEntry } from '../../glossary.ts'

/** Farming, plants and trees. */
export const growingThings: readonly GlossaryEntry[] = [
  ['harvest, crop, reap, yield, gather in', 'حصاد, حصد, حصدت, يحصد, تحصد, محصول, محاصيل, جنى, جنت, يجني, تجني, قطاف'],
  ['grow, cultivate, plant, farm, raise crops', 'زرع, زرعت, يزرع, تزرع, زراعة, غرس, غرست, يغرس, تغرس'],
  ['seed, sow, sowing', 'بذرة, بذور, بذر, بذرت, يبذر, تبذر, بذار'],
  ['seedling, sapling, young tree', 'شتلة, شتلات, غرسة, شجيرة'],
  ['water, irrigate, irrigation, sprinkler', 'روى, روت, يروي, تروي, ري, سقى, سقت, يسقي, تسقي, سقاية'],
  ['fertiliser, fertilizer, manure, compost, dung', 'سماد, أسمدة, روث, تسميد'],
  ['weedkiller, pesticide, insecticide, herbicide', 'مبيد, مبيدات, مبيد حشري, مبيدات حشرية'],
  ['corn, maize, sweetcorn', 'ذرة, ذرة صفراء'],
  ['flower, bloom, blossom, bouquet', 'زهرة, زهور, أزهار, ورد, ورود, باقة'],
  ['trunk, log, tree trunk', 'جذع, جذوع, جذع شجرة'],
  ['branch, bough, limb, twig', 'غصن, أغصان'],
  ['fell a tree, chop down, logging, deforestation', 'قطع الأشجار, قطع شجرة, إزالة الغابات, اجتثاث'],
]
