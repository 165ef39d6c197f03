// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_FreeformMessageInput } from './FreeformMessageInput.js';
import { validate_TemplateMessageInput } from './TemplateMessageInput.js';

export function validate_MessageSendInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if(!(validate_TemplateMessageInput(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
    vErrors = vErrors === null ? validate_TemplateMessageInput.errors : vErrors.concat(validate_TemplateMessageInput.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if(_valid0){
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if(!(validate_FreeformMessageInput(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
    vErrors = vErrors === null ? validate_FreeformMessageInput.errors : vErrors.concat(validate_FreeformMessageInput.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if(_valid0 && valid0){
    valid0 = false;
    passing0 = [passing0, 1];
  }
  else {
    if(_valid0){
      valid0 = true;
      passing0 = 1;
    }
  }
  if(!valid0){
    const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
    if(vErrors === null){
      vErrors = [err0];
    }
    else {
      vErrors.push(err0);
    }
    errors++;
    validate_MessageSendInput.errors = vErrors;
    return false;
  }
  else {
    errors = _errs0;
    if(vErrors !== null){
      if(_errs0){
        vErrors.length = _errs0;
      }
      else {
        vErrors = null;
      }
    }
  }
  validate_MessageSendInput.errors = vErrors;
  return errors === 0;
}
