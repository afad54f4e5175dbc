import { managementTrainingSv } from '../sv/management-training.sv.ts';

export const managementTrainingEn = managementTrainingSv;
