/** The steps of what somebody is to get done (C12): begun, done and cancelled may each be taken back one step. */
export const taskSteps = {
  planned: ['in_progress', 'done', 'cancelled'],
  in_progress: ['planned', 'done', 'cancelled'],
  done: ['in_progress'],
  cancelled: ['planned'],
} as const;
