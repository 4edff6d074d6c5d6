/** What mends glued words, for the background: loaded when a page that is read ahead looks as if it had some. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bring } from '../ahead/late-code.ts'
import { mend } from '../popup/mending.ts'

export default defineUnlistedScript(() => bring({ mender: mend }))
