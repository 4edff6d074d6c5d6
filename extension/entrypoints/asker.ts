/** What makes the question about a page, for the background: loaded when the names of one are told. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bring } from '../reading/late-code.ts'
import { questionOf } from '../reading/question.ts'

export default defineUnlistedScript(() => bring({ asker: questionOf }))
