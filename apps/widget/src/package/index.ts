export { defineSelfCheck, ELEMENT } from '../loader/define-self-check.ts';
