/**
 * Numbered meetings that recognition found by the name of their body, each with what its sentence says the body is about.
 */
import type { Entity, Session } from '../../entities/entity.ts'
import { numberOf } from '../number.ts'
import { goesWithoutSaying, themeIn } from './series-theme.ts'
import { isNews, type NumberedSession } from './sessions.ts'

/** `told` are the sessions that the text's own words tell (`sessionsOf`). */
export const namedSessions = (
  entities: readonly Entity[],
  told: readonly NumberedSession[],
): readonly NumberedSession[] =>
  entities
    .flatMap((entity) => {
      if (entity.kind !== 'event' || entity.session === undefined) return []
      const { ordinal } = entity.session
      const series = withTheme(entity.session, told)
      const isTold = entity.mentions.some(({ part, index }) => isNews(part, index))
      const name = entity.canonical.replace(/^\d+(?:er?|ᵉ|es) /u, '')
      return [{ series: numberOf(series), name, key: series, ordinal, isNews: isTold }]
    })
    .slice(0, 4)

/**
 * The name of a committee ends before what it is about: `Comité intergouvernemental Vietnam-Russie | sur la coopération
 * technique militaire`. Where its sentence goes on to say so, it is no other's series.
 */
function withTheme({ series, ordinal }: Session, told: readonly NumberedSession[]): string {
  if (themeIn(series) !== undefined) return series
  const themes = told.flatMap((one) => {
    const theme = one.ordinal === ordinal && one.key !== undefined ? themeIn(one.key) : undefined
    return theme === undefined || goesWithoutSaying(theme) ? [] : [theme]
  })
  return /^(?:comite|commission|groupe)-/u.test(series) && themes.length === 1
    ? series.replace(/(?<countries>(?:-[a-z]{2}){1,2})$/u, `-${themes[0]!}$<countries>`)
    : series
}
