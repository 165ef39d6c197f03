// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_Error } from './Error.js';

export function validate_ErrorResponse(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.error === undefined) && (missing0 = "error")){
        validate_ErrorResponse.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.error !== undefined){
          if(!(validate_Error(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_Error.errors : vErrors.concat(validate_Error.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    else {
      validate_ErrorResponse.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ErrorResponse.errors = vErrors;
  return errors === 0;
}
