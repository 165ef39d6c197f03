// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';
import { validate_WebhookEndpoint } from './WebhookEndpoint.js';

const validate_WebhookEndpointCreated$pattern0 = /* @__PURE__ */ new RegExp("^whsec_[A-Za-z0-9+/]{32,86}={0,2}$", "u");
export function validate_WebhookEndpointCreated(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(!(validate_WebhookEndpoint(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
    vErrors = vErrors === null ? validate_WebhookEndpoint.errors : vErrors.concat(validate_WebhookEndpoint.errors);
    errors = vErrors.length;
  }
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.secret === undefined) && (missing0 = "secret")){
        validate_WebhookEndpointCreated.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.secret !== undefined){
          let data0 = data.secret;
          const _errs2 = errors;
          if(errors === _errs2){
            if(typeof data0 === "string"){
              if(ucs2length(data0) > 94){
                validate_WebhookEndpointCreated.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{limit: 94},message:"must NOT have more than 94 characters"}];
                return false;
              }
              else {
                if(ucs2length(data0) < 38){
                  validate_WebhookEndpointCreated.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/minLength",keyword:"minLength",params:{limit: 38},message:"must NOT have fewer than 38 characters"}];
                  return false;
                }
                else {
                  if(!validate_WebhookEndpointCreated$pattern0.test(data0)){
                    validate_WebhookEndpointCreated.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/pattern",keyword:"pattern",params:{pattern: "^whsec_[A-Za-z0-9+/]{32,86}={0,2}$"},message:"must match pattern \""+"^whsec_[A-Za-z0-9+/]{32,86}={0,2}$"+"\""}];
                    return false;
                  }
                }
              }
            }
            else {
              validate_WebhookEndpointCreated.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
              return false;
            }
          }
        }
      }
    }
    else {
      validate_WebhookEndpointCreated.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_WebhookEndpointCreated.errors = vErrors;
  return errors === 0;
}
