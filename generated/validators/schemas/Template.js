// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { equal } from '../runtime.js';
import { validate_TemplateCategory } from './TemplateCategory.js';
import { validate_TemplateComponents } from './TemplateComponents.js';
import { validate_TemplateId } from './TemplateId.js';
import { validate_TemplateLanguage } from './TemplateLanguage.js';
import { validate_TemplateName } from './TemplateName.js';
import { validate_TemplateQuality } from './TemplateQuality.js';
import { validate_TemplateRejection } from './TemplateRejection.js';
import { validate_TemplateStatus } from './TemplateStatus.js';
import { validate_TemplateVariableName } from './TemplateVariableName.js';
import { validate_Timestamp } from './Timestamp.js';

export function validate_Template(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.language === undefined) && (missing0 = "language"))) || ((data.category === undefined) && (missing0 = "category"))) || ((data.components === undefined) && (missing0 = "components"))) || ((data.variables === undefined) && (missing0 = "variables"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.rejection === undefined) && (missing0 = "rejection"))) || ((data.quality === undefined) && (missing0 = "quality"))) || ((data.submitted_at === undefined) && (missing0 = "submitted_at"))) || ((data.reviewed_at === undefined) && (missing0 = "reviewed_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
        validate_Template.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.id !== undefined){
          const _errs1 = errors;
          if(!(validate_TemplateId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_TemplateId.errors : vErrors.concat(validate_TemplateId.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.name !== undefined){
            const _errs2 = errors;
            if(!(validate_TemplateName(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_TemplateName.errors : vErrors.concat(validate_TemplateName.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.language !== undefined){
              const _errs3 = errors;
              if(!(validate_TemplateLanguage(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_TemplateLanguage.errors : vErrors.concat(validate_TemplateLanguage.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.category !== undefined){
                const _errs4 = errors;
                if(!(validate_TemplateCategory(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_TemplateCategory.errors : vErrors.concat(validate_TemplateCategory.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.components !== undefined){
                  const _errs5 = errors;
                  if(!(validate_TemplateComponents(data.components, {instancePath:instancePath+"/components",parentData:data,parentDataProperty:"components",rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_TemplateComponents.errors : vErrors.concat(validate_TemplateComponents.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                }
                else {
                  var valid0 = true;
                }
                if(valid0){
                  if(data.variables !== undefined){
                    let data5 = data.variables;
                    const _errs6 = errors;
                    if(errors === _errs6){
                      if(Array.isArray(data5)){
                        if(data5.length > 50){
                          validate_Template.errors = [{instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
                          return false;
                        }
                        else {
                          var valid1 = true;
                          const len0 = data5.length;
                          for(let i0=0; i0<len0; i0++){
                            const _errs8 = errors;
                            if(!(validate_TemplateVariableName(data5[i0], {instancePath:instancePath+"/variables/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
                              vErrors = vErrors === null ? validate_TemplateVariableName.errors : vErrors.concat(validate_TemplateVariableName.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs8 === errors;
                            if(!valid1){
                              break;
                            }
                          }
                          if(valid1){
                            let i1 = data5.length;
                            let j0;
                            if(i1 > 1){
                              outer0:
                              for(;i1--;){
                                for(j0 = i1; j0--;){
                                  if(equal(data5[i1], data5[j0])){
                                    validate_Template.errors = [{instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
                        validate_Template.errors = [{instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array"}];
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if(valid0){
                    if(data.status !== undefined){
                      const _errs9 = errors;
                      if(!(validate_TemplateStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
                        vErrors = vErrors === null ? validate_TemplateStatus.errors : vErrors.concat(validate_TemplateStatus.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if(valid0){
                      if(data.rejection !== undefined){
                        let data8 = data.rejection;
                        const _errs10 = errors;
                        const _errs11 = errors;
                        let valid3 = false;
                        let passing0 = null;
                        const _errs12 = errors;
                        if(!(validate_TemplateRejection(data8, {instancePath:instancePath+"/rejection",parentData:data,parentDataProperty:"rejection",rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_TemplateRejection.errors : vErrors.concat(validate_TemplateRejection.errors);
                          errors = vErrors.length;
                        }
                        var _valid0 = _errs12 === errors;
                        if(_valid0){
                          valid3 = true;
                          passing0 = 0;
                        }
                        const _errs13 = errors;
                        if(data8 !== null){
                          const err0 = {instancePath:instancePath+"/rejection",schemaPath:"#/properties/rejection/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
                          const err1 = {instancePath:instancePath+"/rejection",schemaPath:"#/properties/rejection/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
                          if(vErrors === null){
                            vErrors = [err1];
                          }
                          else {
                            vErrors.push(err1);
                          }
                          errors++;
                          validate_Template.errors = vErrors;
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
                        if(data.quality !== undefined){
                          const _errs15 = errors;
                          if(!(validate_TemplateQuality(data.quality, {instancePath:instancePath+"/quality",parentData:data,parentDataProperty:"quality",rootData,dynamicAnchors}))){
                            vErrors = vErrors === null ? validate_TemplateQuality.errors : vErrors.concat(validate_TemplateQuality.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs15 === errors;
                        }
                        else {
                          var valid0 = true;
                        }
                        if(valid0){
                          if(data.submitted_at !== undefined){
                            let data10 = data.submitted_at;
                            const _errs16 = errors;
                            const _errs17 = errors;
                            let valid4 = false;
                            let passing1 = null;
                            const _errs18 = errors;
                            if(!(validate_Timestamp(data10, {instancePath:instancePath+"/submitted_at",parentData:data,parentDataProperty:"submitted_at",rootData,dynamicAnchors}))){
                              vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                              errors = vErrors.length;
                            }
                            var _valid1 = _errs18 === errors;
                            if(_valid1){
                              valid4 = true;
                              passing1 = 0;
                            }
                            const _errs19 = errors;
                            if(data10 !== null){
                              const err2 = {instancePath:instancePath+"/submitted_at",schemaPath:"#/properties/submitted_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                              if(vErrors === null){
                                vErrors = [err2];
                              }
                              else {
                                vErrors.push(err2);
                              }
                              errors++;
                            }
                            var _valid1 = _errs19 === errors;
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
                              const err3 = {instancePath:instancePath+"/submitted_at",schemaPath:"#/properties/submitted_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
                              if(vErrors === null){
                                vErrors = [err3];
                              }
                              else {
                                vErrors.push(err3);
                              }
                              errors++;
                              validate_Template.errors = vErrors;
                              return false;
                            }
                            else {
                              errors = _errs17;
                              if(vErrors !== null){
                                if(_errs17){
                                  vErrors.length = _errs17;
                                }
                                else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs16 === errors;
                          }
                          else {
                            var valid0 = true;
                          }
                          if(valid0){
                            if(data.reviewed_at !== undefined){
                              let data11 = data.reviewed_at;
                              const _errs21 = errors;
                              const _errs22 = errors;
                              let valid5 = false;
                              let passing2 = null;
                              const _errs23 = errors;
                              if(!(validate_Timestamp(data11, {instancePath:instancePath+"/reviewed_at",parentData:data,parentDataProperty:"reviewed_at",rootData,dynamicAnchors}))){
                                vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                errors = vErrors.length;
                              }
                              var _valid2 = _errs23 === errors;
                              if(_valid2){
                                valid5 = true;
                                passing2 = 0;
                              }
                              const _errs24 = errors;
                              if(data11 !== null){
                                const err4 = {instancePath:instancePath+"/reviewed_at",schemaPath:"#/properties/reviewed_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                                if(vErrors === null){
                                  vErrors = [err4];
                                }
                                else {
                                  vErrors.push(err4);
                                }
                                errors++;
                              }
                              var _valid2 = _errs24 === errors;
                              if(_valid2 && valid5){
                                valid5 = false;
                                passing2 = [passing2, 1];
                              }
                              else {
                                if(_valid2){
                                  valid5 = true;
                                  passing2 = 1;
                                }
                              }
                              if(!valid5){
                                const err5 = {instancePath:instancePath+"/reviewed_at",schemaPath:"#/properties/reviewed_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
                                if(vErrors === null){
                                  vErrors = [err5];
                                }
                                else {
                                  vErrors.push(err5);
                                }
                                errors++;
                                validate_Template.errors = vErrors;
                                return false;
                              }
                              else {
                                errors = _errs22;
                                if(vErrors !== null){
                                  if(_errs22){
                                    vErrors.length = _errs22;
                                  }
                                  else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs21 === errors;
                            }
                            else {
                              var valid0 = true;
                            }
                            if(valid0){
                              if(data.created_at !== undefined){
                                const _errs26 = errors;
                                if(!(validate_Timestamp(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
                                  vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs26 === errors;
                              }
                              else {
                                var valid0 = true;
                              }
                              if(valid0){
                                if(data.updated_at !== undefined){
                                  const _errs27 = errors;
                                  if(!(validate_Timestamp(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
                                    vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs27 === errors;
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
          }
        }
      }
    }
    else {
      validate_Template.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_Template.errors = vErrors;
  return errors === 0;
}
