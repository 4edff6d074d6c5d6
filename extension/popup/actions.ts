/** What each press does: what moves the companion is handed in, what leaves it goes to the platform. */
import type { Companion } from './model/model.ts'
import type { Actions, Ink } from './parts/ink.ts'
import type { Ports } from './ports.ts'

interface Run extends Pick<Actions, 'look' | 'reread' | 'open' | 'moreOf' | 'back'> {
  readonly companion: () => Companion
}

export function inkOf(ports: Ports, { companion, ...run }: Run): Ink {
  const { library, options, surface, words } = ports
  const ink: Ink = {
    words,
    options,
    surface,
    now: ports.now,
    act: {
      ...run,
      choose: ports.choose,
      openSettings: ports.openSettings,
      openPanel: ports.openPanel,
      copy: ports.copy,
      save: ports.save,
      keepPage: async () => {
        const [copy, { savePage }] = await Promise.all([
          ports.copyPage(),
          import('./take-along.ts'),
        ])
        return savePage(copy, ink)
      },
      copyPage: async () => (await import('./take-along.ts')).copyNote(companion(), ink),
      suggest: async (q) => {
        // Who asks on a press only would not expect letters to leave one by one.
        if (options.mode === 'ask' || options.welcomed === 'no') return []
        try {
          const [{ suggestions }, { suggested }] = await Promise.all([
            library.suggest({ q, limit: 7 }),
            import('./search/suggested.ts'),
          ])
          ports.mark('suggested')
          return suggestions.map((one) => suggested(one, words))
        } catch {
          return []
        }
      },
    },
  }
  return ink
}
