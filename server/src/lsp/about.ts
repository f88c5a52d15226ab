// Named, so that the bundle holds the version and not the whole package description.
import { version } from '../../../package.json';

export { version };
