import type { TimeRule } from '../../time.ts'

/** Clock times. */
export const clocks: readonly TimeRule[] = [
  {
    name: 'clock',
    pattern:
      '(?:(?:عند |بحدود |حوالي |نحو )?(?:تمام )?{the}?ساعة ){clock-hour}{clock-minutes}?(?: (?:هذا |من )?(?<part>{part}))?(?: [(]?{zone}[)]?)?(?: من)?',
    examples: [
      {
        in: 'تحطمت الطائرة الاثنين عند الساعة الثالثة عصرا.',
        found: [{ expression: 'الاثنين عند الساعة الثالثة عصرا', value: '2022-06-13TAF' }],
      },
      {
        in: 'عند الساعة التاسعة من صباح أمس وقع الانفجار.',
        found: [{ expression: 'عند الساعة التاسعة من صباح أمس', value: '2022-06-14TMO' }],
      },
    ],
    counterexamples: ['استمر ساعة واحدة.'],
  },
  {
    name: 'clock word',
    pattern: '(?:عند )?(?<hour>ال(?:{th}|واحدة)){word-minutes}? (?:هذه )?(?:من )?(?<part>{clock-part})',
    examples: [
      {
        in: 'وصل الاثنين في الثالثة فجرا.',
        found: [{ expression: 'الاثنين في الثالثة فجرا', value: '2022-06-13TMO' }],
      },
    ],
    counterexamples: [],
  },
  {
    name: 'clock digits',
    pattern:
      '(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?: (?<part>{part}))?(?: ?[(]?{zone}[)]?)?',
    examples: [
      {
        in: 'بدأ البث الاثنين 18:30 بتوقيت غرينتش.',
        found: [{ expression: 'الاثنين 18:30 بتوقيت غرينتش', value: '2022-06-13TEV' }],
      },
    ],
    counterexamples: [],
  },
]
