// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { equal, ucs2length } from '../runtime.js';
import { validate_Timestamp } from './Timestamp.js';
import { validate_WebhookDelivery } from './WebhookDelivery.js';
import { validate_WebhookDisabledReason } from './WebhookDisabledReason.js';
import { validate_WebhookEventType } from './WebhookEventType.js';
import { validate_WebhookId } from './WebhookId.js';
import { validate_WebhookUrl } from './WebhookUrl.js';

const validate_WebhookEndpoint$pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
export function validate_WebhookEndpoint(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.events === undefined) && (missing0 = "events"))) || ((data.enabled === undefined) && (missing0 = "enabled"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.disabled_reason === undefined) && (missing0 = "disabled_reason"))) || ((data.last_delivery === undefined) && (missing0 = "last_delivery"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
        validate_WebhookEndpoint.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.id !== undefined){
          const _errs1 = errors;
          if(!(validate_WebhookId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_WebhookId.errors : vErrors.concat(validate_WebhookId.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
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
              let data2 = data.events;
              const _errs3 = errors;
              if(errors === _errs3){
                if(Array.isArray(data2)){
                  if(data2.length > 13){
                    validate_WebhookEndpoint.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit: 13},message:"must NOT have more than 13 items"}];
                    return false;
                  }
                  else {
                    if(data2.length < 1){
                      validate_WebhookEndpoint.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
                      return false;
                    }
                    else {
                      var valid1 = true;
                      const len0 = data2.length;
                      for(let i0=0; i0<len0; i0++){
                        const _errs5 = errors;
                        if(!(validate_WebhookEventType(data2[i0], {instancePath:instancePath+"/events/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_WebhookEventType.errors : vErrors.concat(validate_WebhookEventType.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs5 === errors;
                        if(!valid1){
                          break;
                        }
                      }
                      if(valid1){
                        let i1 = data2.length;
                        let j0;
                        if(i1 > 1){
                          outer0:
                          for(;i1--;){
                            for(j0 = i1; j0--;){
                              if(equal(data2[i1], data2[j0])){
                                validate_WebhookEndpoint.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
                  validate_WebhookEndpoint.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
                  validate_WebhookEndpoint.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
                  return false;
                }
                var valid0 = _errs6 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.description !== undefined){
                  let data5 = data.description;
                  const _errs8 = errors;
                  if((typeof data5 !== "string") && (data5 !== null)){
                    validate_WebhookEndpoint.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: ["string","null"]},message:"must be string,null"}];
                    return false;
                  }
                  if(errors === _errs8){
                    if(typeof data5 === "string"){
                      if(ucs2length(data5) > 200){
                        validate_WebhookEndpoint.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
                        return false;
                      }
                      else {
                        if(ucs2length(data5) < 1){
                          validate_WebhookEndpoint.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                          return false;
                        }
                        else {
                          if(!validate_WebhookEndpoint$pattern0.test(data5)){
                            validate_WebhookEndpoint.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
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
                if(valid0){
                  if(data.disabled_reason !== undefined){
                    let data6 = data.disabled_reason;
                    const _errs10 = errors;
                    const _errs11 = errors;
                    let valid3 = false;
                    let passing0 = null;
                    const _errs12 = errors;
                    if(!(validate_WebhookDisabledReason(data6, {instancePath:instancePath+"/disabled_reason",parentData:data,parentDataProperty:"disabled_reason",rootData,dynamicAnchors}))){
                      vErrors = vErrors === null ? validate_WebhookDisabledReason.errors : vErrors.concat(validate_WebhookDisabledReason.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs12 === errors;
                    if(_valid0){
                      valid3 = true;
                      passing0 = 0;
                    }
                    const _errs13 = errors;
                    if(data6 !== null){
                      const err0 = {instancePath:instancePath+"/disabled_reason",schemaPath:"#/properties/disabled_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                      if(vErrors === null){
                        vErrors = [err0];
                      }
                      else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs13 === errors;
                    if(_valid0 && valid3){
                      valid3 = false;
                      passing0 = [passing0, 1];
                    }
                    else {
                      if(_valid0){
                        valid3 = true;
                        passing0 = 1;
                      }
                    }
                    if(!valid3){
                      const err1 = {instancePath:instancePath+"/disabled_reason",schemaPath:"#/properties/disabled_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
                      if(vErrors === null){
                        vErrors = [err1];
                      }
                      else {
                        vErrors.push(err1);
                      }
                      errors++;
                      validate_WebhookEndpoint.errors = vErrors;
                      return false;
                    }
                    else {
                      errors = _errs11;
                      if(vErrors !== null){
                        if(_errs11){
                          vErrors.length = _errs11;
                        }
                        else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if(valid0){
                    if(data.last_delivery !== undefined){
                      let data7 = data.last_delivery;
                      const _errs15 = errors;
                      const _errs16 = errors;
                      let valid4 = false;
                      let passing1 = null;
                      const _errs17 = errors;
                      if(!(validate_WebhookDelivery(data7, {instancePath:instancePath+"/last_delivery",parentData:data,parentDataProperty:"last_delivery",rootData,dynamicAnchors}))){
                        vErrors = vErrors === null ? validate_WebhookDelivery.errors : vErrors.concat(validate_WebhookDelivery.errors);
                        errors = vErrors.length;
                      }
                      var _valid1 = _errs17 === errors;
                      if(_valid1){
                        valid4 = true;
                        passing1 = 0;
                      }
                      const _errs18 = errors;
                      if(data7 !== null){
                        const err2 = {instancePath:instancePath+"/last_delivery",schemaPath:"#/properties/last_delivery/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                        if(vErrors === null){
                          vErrors = [err2];
                        }
                        else {
                          vErrors.push(err2);
                        }
                        errors++;
                      }
                      var _valid1 = _errs18 === errors;
                      if(_valid1 && valid4){
                        valid4 = false;
                        passing1 = [passing1, 1];
                      }
                      else {
                        if(_valid1){
                          valid4 = true;
                          passing1 = 1;
                        }
                      }
                      if(!valid4){
                        const err3 = {instancePath:instancePath+"/last_delivery",schemaPath:"#/properties/last_delivery/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
                        if(vErrors === null){
                          vErrors = [err3];
                        }
                        else {
                          vErrors.push(err3);
                        }
                        errors++;
                        validate_WebhookEndpoint.errors = vErrors;
                        return false;
                      }
                      else {
                        errors = _errs16;
                        if(vErrors !== null){
                          if(_errs16){
                            vErrors.length = _errs16;
                          }
                          else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs15 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if(valid0){
                      if(data.created_at !== undefined){
                        const _errs20 = errors;
                        if(!(validate_Timestamp(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs20 === errors;
                      }
                      else {
                        var valid0 = true;
                      }
                      if(valid0){
                        if(data.updated_at !== undefined){
                          const _errs21 = errors;
                          if(!(validate_Timestamp(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
                            vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs21 === errors;
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
          }
        }
      }
    }
    else {
      validate_WebhookEndpoint.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_WebhookEndpoint.errors = vErrors;
  return errors === 0;
}
