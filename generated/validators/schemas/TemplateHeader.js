// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_TemplateHeaderFormat } from './TemplateHeaderFormat.js';
import { validate_TemplateHeaderText } from './TemplateHeaderText.js';
import { validate_TemplateMediaUrl } from './TemplateMediaUrl.js';
import { validate_TemplateSample } from './TemplateSample.js';

export function validate_TemplateHeader(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if(((((data.format === undefined) && (missing0 = "format")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.media_url === undefined) && (missing0 = "media_url"))) || ((data.sample === undefined) && (missing0 = "sample"))){
        validate_TemplateHeader.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.format !== undefined){
          const _errs1 = errors;
          if(!(validate_TemplateHeaderFormat(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_TemplateHeaderFormat.errors : vErrors.concat(validate_TemplateHeaderFormat.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.text !== undefined){
            let data1 = data.text;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs4 = errors;
            if(!(validate_TemplateHeaderText(data1, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_TemplateHeaderText.errors : vErrors.concat(validate_TemplateHeaderText.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs4 === errors;
            if(_valid0){
              valid1 = true;
              passing0 = 0;
            }
            const _errs5 = errors;
            if(data1 !== null){
              const err0 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
              if(vErrors === null){
                vErrors = [err0];
              }
              else {
                vErrors.push(err0);
              }
              errors++;
            }
            var _valid0 = _errs5 === errors;
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
              const err1 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
              if(vErrors === null){
                vErrors = [err1];
              }
              else {
                vErrors.push(err1);
              }
              errors++;
              validate_TemplateHeader.errors = vErrors;
              return false;
            }
            else {
              errors = _errs3;
              if(vErrors !== null){
                if(_errs3){
                  vErrors.length = _errs3;
                }
                else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.media_url !== undefined){
              let data2 = data.media_url;
              const _errs7 = errors;
              const _errs8 = errors;
              let valid2 = false;
              let passing1 = null;
              const _errs9 = errors;
              if(!(validate_TemplateMediaUrl(data2, {instancePath:instancePath+"/media_url",parentData:data,parentDataProperty:"media_url",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_TemplateMediaUrl.errors : vErrors.concat(validate_TemplateMediaUrl.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs9 === errors;
              if(_valid1){
                valid2 = true;
                passing1 = 0;
              }
              const _errs10 = errors;
              if(data2 !== null){
                const err2 = {instancePath:instancePath+"/media_url",schemaPath:"#/properties/media_url/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                if(vErrors === null){
                  vErrors = [err2];
                }
                else {
                  vErrors.push(err2);
                }
                errors++;
              }
              var _valid1 = _errs10 === errors;
              if(_valid1 && valid2){
                valid2 = false;
                passing1 = [passing1, 1];
              }
              else {
                if(_valid1){
                  valid2 = true;
                  passing1 = 1;
                }
              }
              if(!valid2){
                const err3 = {instancePath:instancePath+"/media_url",schemaPath:"#/properties/media_url/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
                if(vErrors === null){
                  vErrors = [err3];
                }
                else {
                  vErrors.push(err3);
                }
                errors++;
                validate_TemplateHeader.errors = vErrors;
                return false;
              }
              else {
                errors = _errs8;
                if(vErrors !== null){
                  if(_errs8){
                    vErrors.length = _errs8;
                  }
                  else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs7 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.sample !== undefined){
                let data3 = data.sample;
                const _errs12 = errors;
                const _errs13 = errors;
                let valid3 = false;
                let passing2 = null;
                const _errs14 = errors;
                if(!(validate_TemplateSample(data3, {instancePath:instancePath+"/sample",parentData:data,parentDataProperty:"sample",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_TemplateSample.errors : vErrors.concat(validate_TemplateSample.errors);
                  errors = vErrors.length;
                }
                var _valid2 = _errs14 === errors;
                if(_valid2){
                  valid3 = true;
                  passing2 = 0;
                }
                const _errs15 = errors;
                if(data3 !== null){
                  const err4 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                  if(vErrors === null){
                    vErrors = [err4];
                  }
                  else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var _valid2 = _errs15 === errors;
                if(_valid2 && valid3){
                  valid3 = false;
                  passing2 = [passing2, 1];
                }
                else {
                  if(_valid2){
                    valid3 = true;
                    passing2 = 1;
                  }
                }
                if(!valid3){
                  const err5 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
                  if(vErrors === null){
                    vErrors = [err5];
                  }
                  else {
                    vErrors.push(err5);
                  }
                  errors++;
                  validate_TemplateHeader.errors = vErrors;
                  return false;
                }
                else {
                  errors = _errs13;
                  if(vErrors !== null){
                    if(_errs13){
                      vErrors.length = _errs13;
                    }
                    else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs12 === errors;
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
      validate_TemplateHeader.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateHeader.errors = vErrors;
  return errors === 0;
}
