import type { Rule } from '../model/rule';
import acceptanceApproverMissing from './acceptance-approver-missing';
import acceptanceExpired from './acceptance-expired';
import actionDueMissing from './action-due-missing';
import actionOverdue from './action-overdue';
import bulkStamped from './bulk-stamped';
import dateUnreadable from './date-unreadable';
import datesOutOfOrder from './dates-out-of-order';
import decisionMissing from './decision-missing';
import deferralReasonMissing from './deferral-reason-missing';
import deferralReviewPointMissing from './deferral-review-point-missing';
import descriptionMissing from './description-missing';
import idDuplicate from './id-duplicate';
import idMissing from './id-missing';
import improveWithoutAction from './improve-without-action';
import ownerMissing from './owner-missing';
import ownerNotAPerson from './owner-not-a-person';
import ownerPlaceholder from './owner-placeholder';
import ownerSeveral from './owner-several';
import ratingLabelUnknown from './rating-label-unknown';
import ratingMissing from './rating-missing';
import ratingOutOfScale from './rating-out-of-scale';
import residualAboveInherent from './residual-above-inherent';
import reviewDateMissing from './review-date-missing';
import reviewOverdue from './review-overdue';

/** Every rule, by id. Made by `npm run docs`. */
export const rules: readonly Rule[] = [
  acceptanceApproverMissing,
  acceptanceExpired,
  actionDueMissing,
  actionOverdue,
  bulkStamped,
  dateUnreadable,
  datesOutOfOrder,
  decisionMissing,
  deferralReasonMissing,
  deferralReviewPointMissing,
  descriptionMissing,
  idDuplicate,
  idMissing,
  improveWithoutAction,
  ownerMissing,
  ownerNotAPerson,
  ownerPlaceholder,
  ownerSeveral,
  ratingLabelUnknown,
  ratingMissing,
  ratingOutOfScale,
  residualAboveInherent,
  reviewDateMissing,
  reviewOverdue,
];
