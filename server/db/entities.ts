import { ProcessRelease } from '../engine/process-release.entity.js';
import { ReleaseForm } from '../engine/release-form.entity.js';
import { ReleaseResource } from '../engine/release-resource.entity.js';

/** Every table of the program, one class each; a new entity is appended here (the drift test says when one is missing). */
export const entities = [ProcessRelease, ReleaseForm, ReleaseResource];
