// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_TemplateBody } from './TemplateBody.js';
import { validate_TemplateButton } from './TemplateButton.js';
import { validate_TemplateFooter } from './TemplateFooter.js';
import { validate_TemplateHeader } from './TemplateHeader.js';

export function validate_TemplateComponents(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if(((((data.header === undefined) && (missing0 = "header")) || ((data.body === undefined) && (missing0 = "body"))) || ((data.footer === undefined) && (missing0 = "footer"))) || ((data.buttons === undefined) && (missing0 = "buttons"))){
        validate_TemplateComponents.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.header !== undefined){
          let data0 = data.header;
          const _errs1 = errors;
          const _errs2 = errors;
          let valid1 = false;
          let passing0 = null;
          const _errs3 = errors;
          if(!(validate_TemplateHeader(data0, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_TemplateHeader.errors : vErrors.concat(validate_TemplateHeader.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs3 === errors;
          if(_valid0){
            valid1 = true;
            passing0 = 0;
          }
          const _errs4 = errors;
          if(data0 !== null){
            const err0 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
            if(vErrors === null){
              vErrors = [err0];
            }
            else {
              vErrors.push(err0);
            }
            errors++;
          }
          var _valid0 = _errs4 === errors;
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
            const err1 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
            if(vErrors === null){
              vErrors = [err1];
            }
            else {
              vErrors.push(err1);
            }
            errors++;
            validate_TemplateComponents.errors = vErrors;
            return false;
          }
          else {
            errors = _errs2;
            if(vErrors !== null){
              if(_errs2){
                vErrors.length = _errs2;
              }
              else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.body !== undefined){
            const _errs6 = errors;
            if(!(validate_TemplateBody(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_TemplateBody.errors : vErrors.concat(validate_TemplateBody.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs6 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.footer !== undefined){
              let data2 = data.footer;
              const _errs7 = errors;
              const _errs8 = errors;
              let valid2 = false;
              let passing1 = null;
              const _errs9 = errors;
              if(!(validate_TemplateFooter(data2, {instancePath:instancePath+"/footer",parentData:data,parentDataProperty:"footer",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_TemplateFooter.errors : vErrors.concat(validate_TemplateFooter.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs9 === errors;
              if(_valid1){
                valid2 = true;
                passing1 = 0;
              }
              const _errs10 = errors;
              if(data2 !== null){
                const err2 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
                const err3 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
                if(vErrors === null){
                  vErrors = [err3];
                }
                else {
                  vErrors.push(err3);
                }
                errors++;
                validate_TemplateComponents.errors = vErrors;
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
              if(data.buttons !== undefined){
                let data3 = data.buttons;
                const _errs12 = errors;
                if(errors === _errs12){
                  if(Array.isArray(data3)){
                    if(data3.length > 10){
                      validate_TemplateComponents.errors = [{instancePath:instancePath+"/buttons",schemaPath:"#/properties/buttons/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
                      return false;
                    }
                    else {
                      var valid3 = true;
                      const len0 = data3.length;
                      for(let i0=0; i0<len0; i0++){
                        const _errs14 = errors;
                        if(!(validate_TemplateButton(data3[i0], {instancePath:instancePath+"/buttons/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_TemplateButton.errors : vErrors.concat(validate_TemplateButton.errors);
                          errors = vErrors.length;
                        }
                        var valid3 = _errs14 === errors;
                        if(!valid3){
                          break;
                        }
                      }
                    }
                  }
                  else {
                    validate_TemplateComponents.errors = [{instancePath:instancePath+"/buttons",schemaPath:"#/properties/buttons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
                    return false;
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
      validate_TemplateComponents.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateComponents.errors = vErrors;
  return errors === 0;
}
