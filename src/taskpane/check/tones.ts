import type { SectionStatus } from '../../check/result';
import type { Tone } from '../shared/Tone';

/** How good a verdict is. */
export function toneOfStatus(status: SectionStatus): Tone {
  switch (status) {
    case 'present':
      return 'success';
    case 'missing':
      return 'error';
    case 'waived':
      return 'info';
    default:
      return 'warning';
  }
}
