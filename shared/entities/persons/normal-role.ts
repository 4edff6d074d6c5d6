/**
 * A printed role in one form, so that wordings meet: office, body, country.
 */
import type { Role, Span } from '../entity.ts'

export function roleOf(text: string, at: Span): Role {
  return { text, at }
}
