// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { equal } from '../runtime.js';
import { validate_ContactEmail } from './ContactEmail.js';
import { validate_ContactLanguage } from './ContactLanguage.js';
import { validate_ContactName } from './ContactName.js';
import { validate_ContactPhone } from './ContactPhone.js';
import { validate_ContactSubscriptionsUpdateInput } from './ContactSubscriptionsUpdateInput.js';
import { validate_CustomFieldsUpdate } from './CustomFieldsUpdate.js';
import { validate_Tag } from './Tag.js';

export function validate_ContactUpdateInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(Object.keys(data).length < 1){
        validate_ContactUpdateInput.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!(((((((key0 === "name") || (key0 === "email")) || (key0 === "phone")) || (key0 === "language")) || (key0 === "tags")) || (key0 === "custom_fields")) || (key0 === "subscriptions"))){
            validate_ContactUpdateInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.name !== undefined){
            let data0 = data.name;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs4 = errors;
            if(!(validate_ContactName(data0, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_ContactName.errors : vErrors.concat(validate_ContactName.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs4 === errors;
            if(_valid0){
              valid1 = true;
              passing0 = 0;
            }
            const _errs5 = errors;
            if(data0 !== null){
              const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
              const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
              if(vErrors === null){
                vErrors = [err1];
              }
              else {
                vErrors.push(err1);
              }
              errors++;
              validate_ContactUpdateInput.errors = vErrors;
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
            if(data.email !== undefined){
              let data1 = data.email;
              const _errs7 = errors;
              const _errs8 = errors;
              let valid2 = false;
              let passing1 = null;
              const _errs9 = errors;
              if(!(validate_ContactEmail(data1, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_ContactEmail.errors : vErrors.concat(validate_ContactEmail.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs9 === errors;
              if(_valid1){
                valid2 = true;
                passing1 = 0;
              }
              const _errs10 = errors;
              if(data1 !== null){
                const err2 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
                const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
                if(vErrors === null){
                  vErrors = [err3];
                }
                else {
                  vErrors.push(err3);
                }
                errors++;
                validate_ContactUpdateInput.errors = vErrors;
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
              if(data.phone !== undefined){
                let data2 = data.phone;
                const _errs12 = errors;
                const _errs13 = errors;
                let valid3 = false;
                let passing2 = null;
                const _errs14 = errors;
                if(!(validate_ContactPhone(data2, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_ContactPhone.errors : vErrors.concat(validate_ContactPhone.errors);
                  errors = vErrors.length;
                }
                var _valid2 = _errs14 === errors;
                if(_valid2){
                  valid3 = true;
                  passing2 = 0;
                }
                const _errs15 = errors;
                if(data2 !== null){
                  const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
                  const err5 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
                  if(vErrors === null){
                    vErrors = [err5];
                  }
                  else {
                    vErrors.push(err5);
                  }
                  errors++;
                  validate_ContactUpdateInput.errors = vErrors;
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
              if(valid0){
                if(data.language !== undefined){
                  let data3 = data.language;
                  const _errs17 = errors;
                  const _errs18 = errors;
                  let valid4 = false;
                  let passing3 = null;
                  const _errs19 = errors;
                  if(!(validate_ContactLanguage(data3, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_ContactLanguage.errors : vErrors.concat(validate_ContactLanguage.errors);
                    errors = vErrors.length;
                  }
                  var _valid3 = _errs19 === errors;
                  if(_valid3){
                    valid4 = true;
                    passing3 = 0;
                  }
                  const _errs20 = errors;
                  if(data3 !== null){
                    const err6 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                    if(vErrors === null){
                      vErrors = [err6];
                    }
                    else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                  var _valid3 = _errs20 === errors;
                  if(_valid3 && valid4){
                    valid4 = false;
                    passing3 = [passing3, 1];
                  }
                  else {
                    if(_valid3){
                      valid4 = true;
                      passing3 = 1;
                    }
                  }
                  if(!valid4){
                    const err7 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
                    if(vErrors === null){
                      vErrors = [err7];
                    }
                    else {
                      vErrors.push(err7);
                    }
                    errors++;
                    validate_ContactUpdateInput.errors = vErrors;
                    return false;
                  }
                  else {
                    errors = _errs18;
                    if(vErrors !== null){
                      if(_errs18){
                        vErrors.length = _errs18;
                      }
                      else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs17 === errors;
                }
                else {
                  var valid0 = true;
                }
                if(valid0){
                  if(data.tags !== undefined){
                    let data4 = data.tags;
                    const _errs22 = errors;
                    const _errs23 = errors;
                    let valid5 = false;
                    let passing4 = null;
                    const _errs24 = errors;
                    if(errors === _errs24){
                      if(Array.isArray(data4)){
                        if(data4.length > 50){
                          const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/oneOf/0/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
                          if(vErrors === null){
                            vErrors = [err8];
                          }
                          else {
                            vErrors.push(err8);
                          }
                          errors++;
                        }
                        else {
                          var valid6 = true;
                          const len0 = data4.length;
                          for(let i0=0; i0<len0; i0++){
                            const _errs26 = errors;
                            if(!(validate_Tag(data4[i0], {instancePath:instancePath+"/tags/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
                              vErrors = vErrors === null ? validate_Tag.errors : vErrors.concat(validate_Tag.errors);
                              errors = vErrors.length;
                            }
                            var valid6 = _errs26 === errors;
                            if(!valid6){
                              break;
                            }
                          }
                          if(valid6){
                            let i1 = data4.length;
                            let j0;
                            if(i1 > 1){
                              outer0:
                              for(;i1--;){
                                for(j0 = i1; j0--;){
                                  if(equal(data4[i1], data4[j0])){
                                    const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/oneOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
                                    if(vErrors === null){
                                      vErrors = [err9];
                                    }
                                    else {
                                      vErrors.push(err9);
                                    }
                                    errors++;
                                    break outer0;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                      else {
                        const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
                        if(vErrors === null){
                          vErrors = [err10];
                        }
                        else {
                          vErrors.push(err10);
                        }
                        errors++;
                      }
                    }
                    var _valid4 = _errs24 === errors;
                    if(_valid4){
                      valid5 = true;
                      passing4 = 0;
                    }
                    const _errs27 = errors;
                    if(data4 !== null){
                      const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                      if(vErrors === null){
                        vErrors = [err11];
                      }
                      else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                    var _valid4 = _errs27 === errors;
                    if(_valid4 && valid5){
                      valid5 = false;
                      passing4 = [passing4, 1];
                    }
                    else {
                      if(_valid4){
                        valid5 = true;
                        passing4 = 1;
                      }
                    }
                    if(!valid5){
                      const err12 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
                      if(vErrors === null){
                        vErrors = [err12];
                      }
                      else {
                        vErrors.push(err12);
                      }
                      errors++;
                      validate_ContactUpdateInput.errors = vErrors;
                      return false;
                    }
                    else {
                      errors = _errs23;
                      if(vErrors !== null){
                        if(_errs23){
                          vErrors.length = _errs23;
                        }
                        else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs22 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if(valid0){
                    if(data.custom_fields !== undefined){
                      let data6 = data.custom_fields;
                      const _errs29 = errors;
                      const _errs30 = errors;
                      let valid8 = false;
                      let passing5 = null;
                      const _errs31 = errors;
                      if(!(validate_CustomFieldsUpdate(data6, {instancePath:instancePath+"/custom_fields",parentData:data,parentDataProperty:"custom_fields",rootData,dynamicAnchors}))){
                        vErrors = vErrors === null ? validate_CustomFieldsUpdate.errors : vErrors.concat(validate_CustomFieldsUpdate.errors);
                        errors = vErrors.length;
                      }
                      var _valid5 = _errs31 === errors;
                      if(_valid5){
                        valid8 = true;
                        passing5 = 0;
                      }
                      const _errs32 = errors;
                      if(data6 !== null){
                        const err13 = {instancePath:instancePath+"/custom_fields",schemaPath:"#/properties/custom_fields/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                        if(vErrors === null){
                          vErrors = [err13];
                        }
                        else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                      var _valid5 = _errs32 === errors;
                      if(_valid5 && valid8){
                        valid8 = false;
                        passing5 = [passing5, 1];
                      }
                      else {
                        if(_valid5){
                          valid8 = true;
                          passing5 = 1;
                        }
                      }
                      if(!valid8){
                        const err14 = {instancePath:instancePath+"/custom_fields",schemaPath:"#/properties/custom_fields/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
                        if(vErrors === null){
                          vErrors = [err14];
                        }
                        else {
                          vErrors.push(err14);
                        }
                        errors++;
                        validate_ContactUpdateInput.errors = vErrors;
                        return false;
                      }
                      else {
                        errors = _errs30;
                        if(vErrors !== null){
                          if(_errs30){
                            vErrors.length = _errs30;
                          }
                          else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs29 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if(valid0){
                      if(data.subscriptions !== undefined){
                        const _errs34 = errors;
                        if(!(validate_ContactSubscriptionsUpdateInput(data.subscriptions, {instancePath:instancePath+"/subscriptions",parentData:data,parentDataProperty:"subscriptions",rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_ContactSubscriptionsUpdateInput.errors : vErrors.concat(validate_ContactSubscriptionsUpdateInput.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs34 === errors;
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
    else {
      validate_ContactUpdateInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ContactUpdateInput.errors = vErrors;
  return errors === 0;
}
