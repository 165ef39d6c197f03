// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { equal, ucs2length } from '../runtime.js';
import { validate_WebhookEventType } from './WebhookEventType.js';
import { validate_WebhookUrl } from './WebhookUrl.js';

const validate_WebhookUpdateInput$pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
export function validate_WebhookUpdateInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(Object.keys(data).length < 1){
        validate_WebhookUpdateInput.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!((((key0 === "url") || (key0 === "events")) || (key0 === "enabled")) || (key0 === "description"))){
            validate_WebhookUpdateInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.url !== undefined){
            const _errs2 = errors;
            if(!(validate_WebhookUrl(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_WebhookUrl.errors : vErrors.concat(validate_WebhookUrl.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.events !== undefined){
              let data1 = data.events;
              const _errs3 = errors;
              if(errors === _errs3){
                if(Array.isArray(data1)){
                  if(data1.length > 13){
                    validate_WebhookUpdateInput.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 13},message:"must NOT have more than 13 items"}];
                    return false;
                  }
                  else {
                    if(data1.length < 1){
                      validate_WebhookUpdateInput.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
                      return false;
                    }
                    else {
                      var valid1 = true;
                      const len0 = data1.length;
                      for(let i0=0; i0<len0; i0++){
                        const _errs5 = errors;
                        if(!(validate_WebhookEventType(data1[i0], {instancePath:instancePath+"/events/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_WebhookEventType.errors : vErrors.concat(validate_WebhookEventType.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs5 === errors;
                        if(!valid1){
                          break;
                        }
                      }
                      if(valid1){
                        let i1 = data1.length;
                        let j0;
                        if(i1 > 1){
                          outer0:
                          for(;i1--;){
                            for(j0 = i1; j0--;){
                              if(equal(data1[i1], data1[j0])){
                                validate_WebhookUpdateInput.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
                                return false;
                                break outer0;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
                else {
                  validate_WebhookUpdateInput.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.enabled !== undefined){
                const _errs6 = errors;
                if(typeof data.enabled !== "boolean"){
                  validate_WebhookUpdateInput.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
                  return false;
                }
                var valid0 = _errs6 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.description !== undefined){
                  let data4 = data.description;
                  const _errs8 = errors;
                  if((typeof data4 !== "string") && (data4 !== null)){
                    validate_WebhookUpdateInput.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"}];
                    return false;
                  }
                  if(errors === _errs8){
                    if(typeof data4 === "string"){
                      if(ucs2length(data4) > 200){
                        validate_WebhookUpdateInput.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
                        return false;
                      }
                      else {
                        if(ucs2length(data4) < 1){
                          validate_WebhookUpdateInput.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                          return false;
                        }
                        else {
                          if(!validate_WebhookUpdateInput$pattern0.test(data4)){
                            validate_WebhookUpdateInput.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
                            return false;
                          }
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                }
                else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    }
    else {
      validate_WebhookUpdateInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_WebhookUpdateInput.errors = vErrors;
  return errors === 0;
}
