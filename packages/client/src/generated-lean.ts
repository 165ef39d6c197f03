// The door for who does not want bodies to be checked.
export * from '../../../generated/calls.ts';
