import type { Questionnaire } from '@it-kompass/schema';

declare const questionnaire: Questionnaire;
export default questionnaire;
