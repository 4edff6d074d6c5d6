import { memoryStore } from '../../../shared/library/memory.ts'
import { libraryConformance } from '../../conformance/library.ts'

libraryConformance('memory', async (pairs) => memoryStore(pairs))
