import { bare } from '../engines.js';
import { holdsGraphPort } from './conformance.js';

bare.describeOnEngines('The graph port', holdsGraphPort);
