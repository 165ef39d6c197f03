// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_TemplateHeaderFormat } from './TemplateHeaderFormat.js';
import { validate_TemplateHeaderText } from './TemplateHeaderText.js';
import { validate_TemplateMediaUrl } from './TemplateMediaUrl.js';
import { validate_TemplateSample } from './TemplateSample.js';

export function validate_TemplateHeaderInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing0;
    if((data.text === undefined) && (missing0 = "text")){
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
      if((data.media_url === undefined) && (missing1 = "media_url")){
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
    validate_TemplateHeaderInput.errors = vErrors;
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
      let missing2;
      if((data.format === undefined) && (missing2 = "format")){
        validate_TemplateHeaderInput.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
        return false;
      }
      else {
        const _errs4 = errors;
        for(const key0 in data){
          if(!((((key0 === "format") || (key0 === "text")) || (key0 === "media_url")) || (key0 === "sample"))){
            validate_TemplateHeaderInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs4 === errors){
          if(data.format !== undefined){
            const _errs5 = errors;
            if(!(validate_TemplateHeaderFormat(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_TemplateHeaderFormat.errors : vErrors.concat(validate_TemplateHeaderFormat.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs5 === errors;
          }
          else {
            var valid1 = true;
          }
          if(valid1){
            if(data.text !== undefined){
              const _errs6 = errors;
              if(!(validate_TemplateHeaderText(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_TemplateHeaderText.errors : vErrors.concat(validate_TemplateHeaderText.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs6 === errors;
            }
            else {
              var valid1 = true;
            }
            if(valid1){
              if(data.media_url !== undefined){
                const _errs7 = errors;
                if(!(validate_TemplateMediaUrl(data.media_url, {instancePath:instancePath+"/media_url",parentData:data,parentDataProperty:"media_url",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_TemplateMediaUrl.errors : vErrors.concat(validate_TemplateMediaUrl.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs7 === errors;
              }
              else {
                var valid1 = true;
              }
              if(valid1){
                if(data.sample !== undefined){
                  const _errs8 = errors;
                  if(!(validate_TemplateSample(data.sample, {instancePath:instancePath+"/sample",parentData:data,parentDataProperty:"sample",rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_TemplateSample.errors : vErrors.concat(validate_TemplateSample.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs8 === errors;
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
    else {
      validate_TemplateHeaderInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateHeaderInput.errors = vErrors;
  return errors === 0;
}
