/** Steps of the build that change the text of finished scripts. */
import type { Plugin } from 'vite'

/** Run behind the minifier: every script is `changed`. */
export const step = (name: string, changed: (code: string) => string): Plugin => ({
  name,
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = changed(chunk.code)
  },
})
