import type { QuestionnaireNotes } from '@it-kompass/schema';

declare const notes: QuestionnaireNotes;
export default notes;
