/** What reads a page, for the background: loaded when there is one to read. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bring } from '../reading/late-code.ts'
import { foundOn } from '../reading/reading.ts'

export default defineUnlistedScript(() => bring({ reader: foundOn }))
