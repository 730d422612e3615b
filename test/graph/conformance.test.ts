import { describeOnEngines } from '../engines.js';
import { holdsGraphPort } from './conformance.js';

describeOnEngines('The graph port', holdsGraphPort);
