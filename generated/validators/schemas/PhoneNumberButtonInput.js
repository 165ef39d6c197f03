// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_ButtonPhoneNumber } from './ButtonPhoneNumber.js';
import { validate_ButtonText } from './ButtonText.js';

export function validate_PhoneNumberButtonInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((((data.kind === undefined) && (missing0 = "kind")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.phone_number === undefined) && (missing0 = "phone_number"))){
        validate_PhoneNumberButtonInput.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!(((key0 === "kind") || (key0 === "text")) || (key0 === "phone_number"))){
            validate_PhoneNumberButtonInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.kind !== undefined){
            let data0 = data.kind;
            const _errs2 = errors;
            if(typeof data0 !== "string"){
              validate_PhoneNumberButtonInput.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
              return false;
            }
            if(!(data0 === "phone_number")){
              validate_PhoneNumberButtonInput.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: ["phone_number"]},message:"must be equal to one of the allowed values"}];
              return false;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.text !== undefined){
              const _errs4 = errors;
              if(!(validate_ButtonText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_ButtonText.errors : vErrors.concat(validate_ButtonText.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.phone_number !== undefined){
                const _errs5 = errors;
                if(!(validate_ButtonPhoneNumber(data.phone_number, {instancePath:instancePath+"/phone_number",parentData:data,parentDataProperty:"phone_number",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_ButtonPhoneNumber.errors : vErrors.concat(validate_ButtonPhoneNumber.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              }
              else {
                var valid0 = true;
              }
            }
          }
        }
      }
    }
    else {
      validate_PhoneNumberButtonInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_PhoneNumberButtonInput.errors = vErrors;
  return errors === 0;
}
