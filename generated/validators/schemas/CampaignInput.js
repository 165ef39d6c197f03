// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_CampaignAudienceInput } from './CampaignAudienceInput.js';
import { validate_CampaignName } from './CampaignName.js';
import { validate_Channel } from './Channel.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_Variables } from './Variables.js';

export function validate_CampaignInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if(((((data.name === undefined) && (missing0 = "name")) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.template_id === undefined) && (missing0 = "template_id"))) || ((data.audience === undefined) && (missing0 = "audience"))){
        validate_CampaignInput.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!(((((key0 === "name") || (key0 === "channel")) || (key0 === "template_id")) || (key0 === "variables")) || (key0 === "audience"))){
            validate_CampaignInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
                  const _errs5 = errors;
                  if(!(validate_Variables(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_Variables.errors : vErrors.concat(validate_Variables.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                }
                else {
                  var valid0 = true;
                }
                if(valid0){
                  if(data.audience !== undefined){
                    const _errs6 = errors;
                    if(!(validate_CampaignAudienceInput(data.audience, {instancePath:instancePath+"/audience",parentData:data,parentDataProperty:"audience",rootData,dynamicAnchors}))){
                      vErrors = vErrors === null ? validate_CampaignAudienceInput.errors : vErrors.concat(validate_CampaignAudienceInput.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
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
      validate_CampaignInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_CampaignInput.errors = vErrors;
  return errors === 0;
}
