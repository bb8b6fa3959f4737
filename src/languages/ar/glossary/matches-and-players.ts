import type { GlossaryEntry } from '../../glossary.ts'

/** Sport, in the words readers use for it. */
export const matchesAndPlayers: readonly GlossaryEntry[] = [
  ['football, soccer, footie', 'كرة القدم, كرة قدم'],
  ['footballer, soccer player, football player', 'لاعب كرة قدم, لاعب, لاعبون, لاعبي كرة القدم'],
  ['match, game, fixture, clash, tie, encounter', 'مباراة, مباريات, لقاء, مواجهة'],
  ['referee, ref, umpire, linesman', 'حكم, حكام, حكم المباراة, حكم الساحة'],
  ['score, net, bag a goal, find the net', 'سجل, سجلت, يسجل, تسجل, أحرز, أحرزت, يحرز, تحرز, سجل هدفا, تسجيل'],
  ['kit, jersey, shirt, strip', 'قميص, قمصان, قميص الفريق, زي الفريق'],
  ['manager, coach, head coach, trainer, boss of the team', 'مدرب, مدربون, مدير فني, المدير الفني'],
  ['athlete, sportsman, sportswoman, sportsperson', 'رياضي, رياضية, رياضيون, رياضيين'],
  ['runner, sprinter, marathon runner, long-distance runner', 'عداء, عداءة, عداؤون, عدائين'],
  ['boxer, fighter, prizefighter', 'ملاكم, ملاكمون, ملاكمين'],
  ['league, division, premiership, top flight', 'دوري, الدوري الممتاز, درجة أولى'],
  ['final, cup final, title match, decider', 'نهائي, النهائي, المباراة النهائية, نهائيات'],
]
