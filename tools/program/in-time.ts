import { UserError } from './failure.ts'

/** What `work` gives, or `sentence` as a `UserError` where it has given nothing after so many milliseconds. */
export async function inTime<Result>(
  work: Promise<Result>,
  milliseconds: number,
  sentence: string,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, tooLate) => {
    timer = setTimeout(() => tooLate(new UserError(sentence)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
