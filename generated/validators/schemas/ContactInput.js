// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { equal } from '../runtime.js';
import { validate_ContactEmail } from './ContactEmail.js';
import { validate_ContactLanguage } from './ContactLanguage.js';
import { validate_ContactName } from './ContactName.js';
import { validate_ContactPhone } from './ContactPhone.js';
import { validate_ContactSubscriptionsInput } from './ContactSubscriptionsInput.js';
import { validate_CustomFields } from './CustomFields.js';
import { validate_Tag } from './Tag.js';

export function validate_ContactInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing0;
    if((data.email === undefined) && (missing0 = "email")){
      const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
      if(vErrors === null){
        vErrors = [err0];
      }
      else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if(!valid0){
    const _errs3 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing1;
      if((data.phone === undefined) && (missing1 = "phone")){
        const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
        if(vErrors === null){
          vErrors = [err1];
        }
        else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if(!valid0){
    const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
    if(vErrors === null){
      vErrors = [err2];
    }
    else {
      vErrors.push(err2);
    }
    errors++;
    validate_ContactInput.errors = vErrors;
    return false;
  }
  else {
    errors = _errs1;
    if(vErrors !== null){
      if(_errs1){
        vErrors.length = _errs1;
      }
      else {
        vErrors = null;
      }
    }
  }
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      const _errs4 = errors;
      for(const key0 in data){
        if(!(((((((key0 === "name") || (key0 === "email")) || (key0 === "phone")) || (key0 === "language")) || (key0 === "tags")) || (key0 === "custom_fields")) || (key0 === "subscriptions"))){
          validate_ContactInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
          return false;
          break;
        }
      }
      if(_errs4 === errors){
        if(data.name !== undefined){
          const _errs5 = errors;
          if(!(validate_ContactName(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_ContactName.errors : vErrors.concat(validate_ContactName.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs5 === errors;
        }
        else {
          var valid1 = true;
        }
        if(valid1){
          if(data.email !== undefined){
            const _errs6 = errors;
            if(!(validate_ContactEmail(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_ContactEmail.errors : vErrors.concat(validate_ContactEmail.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs6 === errors;
          }
          else {
            var valid1 = true;
          }
          if(valid1){
            if(data.phone !== undefined){
              const _errs7 = errors;
              if(!(validate_ContactPhone(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_ContactPhone.errors : vErrors.concat(validate_ContactPhone.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs7 === errors;
            }
            else {
              var valid1 = true;
            }
            if(valid1){
              if(data.language !== undefined){
                const _errs8 = errors;
                if(!(validate_ContactLanguage(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_ContactLanguage.errors : vErrors.concat(validate_ContactLanguage.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs8 === errors;
              }
              else {
                var valid1 = true;
              }
              if(valid1){
                if(data.tags !== undefined){
                  let data4 = data.tags;
                  const _errs9 = errors;
                  if(errors === _errs9){
                    if(Array.isArray(data4)){
                      if(data4.length > 50){
                        validate_ContactInput.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
                        return false;
                      }
                      else {
                        var valid2 = true;
                        const len0 = data4.length;
                        for(let i0=0; i0<len0; i0++){
                          const _errs11 = errors;
                          if(!(validate_Tag(data4[i0], {instancePath:instancePath+"/tags/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
                            vErrors = vErrors === null ? validate_Tag.errors : vErrors.concat(validate_Tag.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs11 === errors;
                          if(!valid2){
                            break;
                          }
                        }
                        if(valid2){
                          let i1 = data4.length;
                          let j0;
                          if(i1 > 1){
                            outer0:
                            for(;i1--;){
                              for(j0 = i1; j0--;){
                                if(equal(data4[i1], data4[j0])){
                                  validate_ContactInput.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
                                  return false;
                                  break outer0;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                    else {
                      validate_ContactInput.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
                      return false;
                    }
                  }
                  var valid1 = _errs9 === errors;
                }
                else {
                  var valid1 = true;
                }
                if(valid1){
                  if(data.custom_fields !== undefined){
                    const _errs12 = errors;
                    if(!(validate_CustomFields(data.custom_fields, {instancePath:instancePath+"/custom_fields",parentData:data,parentDataProperty:"custom_fields",rootData,dynamicAnchors}))){
                      vErrors = vErrors === null ? validate_CustomFields.errors : vErrors.concat(validate_CustomFields.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs12 === errors;
                  }
                  else {
                    var valid1 = true;
                  }
                  if(valid1){
                    if(data.subscriptions !== undefined){
                      const _errs13 = errors;
                      if(!(validate_ContactSubscriptionsInput(data.subscriptions, {instancePath:instancePath+"/subscriptions",parentData:data,parentDataProperty:"subscriptions",rootData,dynamicAnchors}))){
                        vErrors = vErrors === null ? validate_ContactSubscriptionsInput.errors : vErrors.concat(validate_ContactSubscriptionsInput.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs13 === errors;
                    }
                    else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    else {
      validate_ContactInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ContactInput.errors = vErrors;
  return errors === 0;
}
