export { type Mark, readMarks } from '../../server/src/core/marks.ts';
