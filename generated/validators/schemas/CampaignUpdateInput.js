// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_CampaignAudienceUpdateInput } from './CampaignAudienceUpdateInput.js';
import { validate_CampaignName } from './CampaignName.js';
import { validate_Channel } from './Channel.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_VariablesUpdate } from './VariablesUpdate.js';

export function validate_CampaignUpdateInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(Object.keys(data).length < 1){
        validate_CampaignUpdateInput.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!(((((key0 === "name") || (key0 === "channel")) || (key0 === "template_id")) || (key0 === "variables")) || (key0 === "audience"))){
            validate_CampaignUpdateInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.name !== undefined){
            const _errs2 = errors;
            if(!(validate_CampaignName(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_CampaignName.errors : vErrors.concat(validate_CampaignName.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.channel !== undefined){
              const _errs3 = errors;
              if(!(validate_Channel(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_Channel.errors : vErrors.concat(validate_Channel.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.template_id !== undefined){
                const _errs4 = errors;
                if(!(validate_TemplateId(data.template_id, {instancePath:instancePath+"/template_id",parentData:data,parentDataProperty:"template_id",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_TemplateId.errors : vErrors.concat(validate_TemplateId.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.variables !== undefined){
                  let data3 = data.variables;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  let valid1 = false;
                  let passing0 = null;
                  const _errs7 = errors;
                  if(!(validate_VariablesUpdate(data3, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_VariablesUpdate.errors : vErrors.concat(validate_VariablesUpdate.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs7 === errors;
                  if(_valid0){
                    valid1 = true;
                    passing0 = 0;
                  }
                  const _errs8 = errors;
                  if(data3 !== null){
                    const err0 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                    if(vErrors === null){
                      vErrors = [err0];
                    }
                    else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs8 === errors;
                  if(_valid0 && valid1){
                    valid1 = false;
                    passing0 = [passing0, 1];
                  }
                  else {
                    if(_valid0){
                      valid1 = true;
                      passing0 = 1;
                    }
                  }
                  if(!valid1){
                    const err1 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
                    if(vErrors === null){
                      vErrors = [err1];
                    }
                    else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate_CampaignUpdateInput.errors = vErrors;
                    return false;
                  }
                  else {
                    errors = _errs6;
                    if(vErrors !== null){
                      if(_errs6){
                        vErrors.length = _errs6;
                      }
                      else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs5 === errors;
                }
                else {
                  var valid0 = true;
                }
                if(valid0){
                  if(data.audience !== undefined){
                    const _errs10 = errors;
                    if(!(validate_CampaignAudienceUpdateInput(data.audience, {instancePath:instancePath+"/audience",parentData:data,parentDataProperty:"audience",rootData,dynamicAnchors}))){
                      vErrors = vErrors === null ? validate_CampaignAudienceUpdateInput.errors : vErrors.concat(validate_CampaignAudienceUpdateInput.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
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
    else {
      validate_CampaignUpdateInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_CampaignUpdateInput.errors = vErrors;
  return errors === 0;
}
