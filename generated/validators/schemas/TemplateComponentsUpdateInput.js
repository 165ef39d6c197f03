// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { validate_TemplateBodyUpdateInput } from './TemplateBodyUpdateInput.js';
import { validate_TemplateButtonInput } from './TemplateButtonInput.js';
import { validate_TemplateFooterInput } from './TemplateFooterInput.js';
import { validate_TemplateHeaderUpdateInput } from './TemplateHeaderUpdateInput.js';

export function validate_TemplateComponentsUpdateInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(Object.keys(data).length < 1){
        validate_TemplateComponentsUpdateInput.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!((((key0 === "header") || (key0 === "body")) || (key0 === "footer")) || (key0 === "buttons"))){
            validate_TemplateComponentsUpdateInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.header !== undefined){
            let data0 = data.header;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs4 = errors;
            if(!(validate_TemplateHeaderUpdateInput(data0, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_TemplateHeaderUpdateInput.errors : vErrors.concat(validate_TemplateHeaderUpdateInput.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs4 === errors;
            if(_valid0){
              valid1 = true;
              passing0 = 0;
            }
            const _errs5 = errors;
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
              const err1 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
              if(vErrors === null){
                vErrors = [err1];
              }
              else {
                vErrors.push(err1);
              }
              errors++;
              validate_TemplateComponentsUpdateInput.errors = vErrors;
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
            if(data.body !== undefined){
              const _errs7 = errors;
              if(!(validate_TemplateBodyUpdateInput(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_TemplateBodyUpdateInput.errors : vErrors.concat(validate_TemplateBodyUpdateInput.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs7 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.footer !== undefined){
                let data2 = data.footer;
                const _errs8 = errors;
                const _errs9 = errors;
                let valid2 = false;
                let passing1 = null;
                const _errs10 = errors;
                if(!(validate_TemplateFooterInput(data2, {instancePath:instancePath+"/footer",parentData:data,parentDataProperty:"footer",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_TemplateFooterInput.errors : vErrors.concat(validate_TemplateFooterInput.errors);
                  errors = vErrors.length;
                }
                var _valid1 = _errs10 === errors;
                if(_valid1){
                  valid2 = true;
                  passing1 = 0;
                }
                const _errs11 = errors;
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
                var _valid1 = _errs11 === errors;
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
                  validate_TemplateComponentsUpdateInput.errors = vErrors;
                  return false;
                }
                else {
                  errors = _errs9;
                  if(vErrors !== null){
                    if(_errs9){
                      vErrors.length = _errs9;
                    }
                    else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.buttons !== undefined){
                  let data3 = data.buttons;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  let valid3 = false;
                  let passing2 = null;
                  const _errs15 = errors;
                  if(errors === _errs15){
                    if(Array.isArray(data3)){
                      if(data3.length > 10){
                        const err4 = {instancePath:instancePath+"/buttons",schemaPath:"#/properties/buttons/oneOf/0/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
                        if(vErrors === null){
                          vErrors = [err4];
                        }
                        else {
                          vErrors.push(err4);
                        }
                        errors++;
                      }
                      else {
                        var valid4 = true;
                        const len0 = data3.length;
                        for(let i0=0; i0<len0; i0++){
                          const _errs17 = errors;
                          if(!(validate_TemplateButtonInput(data3[i0], {instancePath:instancePath+"/buttons/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
                            vErrors = vErrors === null ? validate_TemplateButtonInput.errors : vErrors.concat(validate_TemplateButtonInput.errors);
                            errors = vErrors.length;
                          }
                          var valid4 = _errs17 === errors;
                          if(!valid4){
                            break;
                          }
                        }
                      }
                    }
                    else {
                      const err5 = {instancePath:instancePath+"/buttons",schemaPath:"#/properties/buttons/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
                      if(vErrors === null){
                        vErrors = [err5];
                      }
                      else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                  }
                  var _valid2 = _errs15 === errors;
                  if(_valid2){
                    valid3 = true;
                    passing2 = 0;
                  }
                  const _errs18 = errors;
                  if(data3 !== null){
                    const err6 = {instancePath:instancePath+"/buttons",schemaPath:"#/properties/buttons/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                    if(vErrors === null){
                      vErrors = [err6];
                    }
                    else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                  var _valid2 = _errs18 === errors;
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
                    const err7 = {instancePath:instancePath+"/buttons",schemaPath:"#/properties/buttons/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
                    if(vErrors === null){
                      vErrors = [err7];
                    }
                    else {
                      vErrors.push(err7);
                    }
                    errors++;
                    validate_TemplateComponentsUpdateInput.errors = vErrors;
                    return false;
                  }
                  else {
                    errors = _errs14;
                    if(vErrors !== null){
                      if(_errs14){
                        vErrors.length = _errs14;
                      }
                      else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs13 === errors;
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
      validate_TemplateComponentsUpdateInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_TemplateComponentsUpdateInput.errors = vErrors;
  return errors === 0;
}
