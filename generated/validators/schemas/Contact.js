// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { equal } from '../runtime.js';
import { validate_ContactEmail } from './ContactEmail.js';
import { validate_ContactId } from './ContactId.js';
import { validate_ContactLanguage } from './ContactLanguage.js';
import { validate_ContactName } from './ContactName.js';
import { validate_ContactPhone } from './ContactPhone.js';
import { validate_ContactSubscriptions } from './ContactSubscriptions.js';
import { validate_CustomFields } from './CustomFields.js';
import { validate_SegmentId } from './SegmentId.js';
import { validate_Tag } from './Tag.js';
import { validate_Timestamp } from './Timestamp.js';

export function validate_Contact(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.phone === undefined) && (missing0 = "phone"))) || ((data.language === undefined) && (missing0 = "language"))) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.segment_ids === undefined) && (missing0 = "segment_ids"))) || ((data.custom_fields === undefined) && (missing0 = "custom_fields"))) || ((data.subscriptions === undefined) && (missing0 = "subscriptions"))) || ((data.last_contacted_at === undefined) && (missing0 = "last_contacted_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
        validate_Contact.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.id !== undefined){
          const _errs1 = errors;
          if(!(validate_ContactId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_ContactId.errors : vErrors.concat(validate_ContactId.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.name !== undefined){
            let data1 = data.name;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs4 = errors;
            if(!(validate_ContactName(data1, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_ContactName.errors : vErrors.concat(validate_ContactName.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs4 === errors;
            if(_valid0){
              valid1 = true;
              passing0 = 0;
            }
            const _errs5 = errors;
            if(data1 !== null){
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
              validate_Contact.errors = vErrors;
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
              let data2 = data.email;
              const _errs7 = errors;
              const _errs8 = errors;
              let valid2 = false;
              let passing1 = null;
              const _errs9 = errors;
              if(!(validate_ContactEmail(data2, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_ContactEmail.errors : vErrors.concat(validate_ContactEmail.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs9 === errors;
              if(_valid1){
                valid2 = true;
                passing1 = 0;
              }
              const _errs10 = errors;
              if(data2 !== null){
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
                validate_Contact.errors = vErrors;
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
                let data3 = data.phone;
                const _errs12 = errors;
                const _errs13 = errors;
                let valid3 = false;
                let passing2 = null;
                const _errs14 = errors;
                if(!(validate_ContactPhone(data3, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_ContactPhone.errors : vErrors.concat(validate_ContactPhone.errors);
                  errors = vErrors.length;
                }
                var _valid2 = _errs14 === errors;
                if(_valid2){
                  valid3 = true;
                  passing2 = 0;
                }
                const _errs15 = errors;
                if(data3 !== null){
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
                  validate_Contact.errors = vErrors;
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
                  let data4 = data.language;
                  const _errs17 = errors;
                  const _errs18 = errors;
                  let valid4 = false;
                  let passing3 = null;
                  const _errs19 = errors;
                  if(!(validate_ContactLanguage(data4, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_ContactLanguage.errors : vErrors.concat(validate_ContactLanguage.errors);
                    errors = vErrors.length;
                  }
                  var _valid3 = _errs19 === errors;
                  if(_valid3){
                    valid4 = true;
                    passing3 = 0;
                  }
                  const _errs20 = errors;
                  if(data4 !== null){
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
                    validate_Contact.errors = vErrors;
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
                    let data5 = data.tags;
                    const _errs22 = errors;
                    if(errors === _errs22){
                      if(Array.isArray(data5)){
                        if(data5.length > 50){
                          validate_Contact.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
                          return false;
                        }
                        else {
                          var valid5 = true;
                          const len0 = data5.length;
                          for(let i0=0; i0<len0; i0++){
                            const _errs24 = errors;
                            if(!(validate_Tag(data5[i0], {instancePath:instancePath+"/tags/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
                              vErrors = vErrors === null ? validate_Tag.errors : vErrors.concat(validate_Tag.errors);
                              errors = vErrors.length;
                            }
                            var valid5 = _errs24 === errors;
                            if(!valid5){
                              break;
                            }
                          }
                          if(valid5){
                            let i1 = data5.length;
                            let j0;
                            if(i1 > 1){
                              outer0:
                              for(;i1--;){
                                for(j0 = i1; j0--;){
                                  if(equal(data5[i1], data5[j0])){
                                    validate_Contact.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
                        validate_Contact.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
                        return false;
                      }
                    }
                    var valid0 = _errs22 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                  if(valid0){
                    if(data.segment_ids !== undefined){
                      let data7 = data.segment_ids;
                      const _errs25 = errors;
                      if(errors === _errs25){
                        if(Array.isArray(data7)){
                          if(data7.length > 500){
                            validate_Contact.errors = [{instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"}];
                            return false;
                          }
                          else {
                            var valid7 = true;
                            const len1 = data7.length;
                            for(let i2=0; i2<len1; i2++){
                              const _errs27 = errors;
                              if(!(validate_SegmentId(data7[i2], {instancePath:instancePath+"/segment_ids/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
                                vErrors = vErrors === null ? validate_SegmentId.errors : vErrors.concat(validate_SegmentId.errors);
                                errors = vErrors.length;
                              }
                              var valid7 = _errs27 === errors;
                              if(!valid7){
                                break;
                              }
                            }
                            if(valid7){
                              let i3 = data7.length;
                              let j1;
                              if(i3 > 1){
                                outer1:
                                for(;i3--;){
                                  for(j1 = i3; j1--;){
                                    if(equal(data7[i3], data7[j1])){
                                      validate_Contact.errors = [{instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
                                      return false;
                                      break outer1;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                        else {
                          validate_Contact.errors = [{instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
                          return false;
                        }
                      }
                      var valid0 = _errs25 === errors;
                    }
                    else {
                      var valid0 = true;
                    }
                    if(valid0){
                      if(data.custom_fields !== undefined){
                        const _errs28 = errors;
                        if(!(validate_CustomFields(data.custom_fields, {instancePath:instancePath+"/custom_fields",parentData:data,parentDataProperty:"custom_fields",rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_CustomFields.errors : vErrors.concat(validate_CustomFields.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs28 === errors;
                      }
                      else {
                        var valid0 = true;
                      }
                      if(valid0){
                        if(data.subscriptions !== undefined){
                          const _errs29 = errors;
                          if(!(validate_ContactSubscriptions(data.subscriptions, {instancePath:instancePath+"/subscriptions",parentData:data,parentDataProperty:"subscriptions",rootData,dynamicAnchors}))){
                            vErrors = vErrors === null ? validate_ContactSubscriptions.errors : vErrors.concat(validate_ContactSubscriptions.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs29 === errors;
                        }
                        else {
                          var valid0 = true;
                        }
                        if(valid0){
                          if(data.last_contacted_at !== undefined){
                            let data11 = data.last_contacted_at;
                            const _errs30 = errors;
                            const _errs31 = errors;
                            let valid9 = false;
                            let passing4 = null;
                            const _errs32 = errors;
                            if(!(validate_Timestamp(data11, {instancePath:instancePath+"/last_contacted_at",parentData:data,parentDataProperty:"last_contacted_at",rootData,dynamicAnchors}))){
                              vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                              errors = vErrors.length;
                            }
                            var _valid4 = _errs32 === errors;
                            if(_valid4){
                              valid9 = true;
                              passing4 = 0;
                            }
                            const _errs33 = errors;
                            if(data11 !== null){
                              const err8 = {instancePath:instancePath+"/last_contacted_at",schemaPath:"#/properties/last_contacted_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                              if(vErrors === null){
                                vErrors = [err8];
                              }
                              else {
                                vErrors.push(err8);
                              }
                              errors++;
                            }
                            var _valid4 = _errs33 === errors;
                            if(_valid4 && valid9){
                              valid9 = false;
                              passing4 = [passing4, 1];
                            }
                            else {
                              if(_valid4){
                                valid9 = true;
                                passing4 = 1;
                              }
                            }
                            if(!valid9){
                              const err9 = {instancePath:instancePath+"/last_contacted_at",schemaPath:"#/properties/last_contacted_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
                              if(vErrors === null){
                                vErrors = [err9];
                              }
                              else {
                                vErrors.push(err9);
                              }
                              errors++;
                              validate_Contact.errors = vErrors;
                              return false;
                            }
                            else {
                              errors = _errs31;
                              if(vErrors !== null){
                                if(_errs31){
                                  vErrors.length = _errs31;
                                }
                                else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs30 === errors;
                          }
                          else {
                            var valid0 = true;
                          }
                          if(valid0){
                            if(data.created_at !== undefined){
                              const _errs35 = errors;
                              if(!(validate_Timestamp(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
                                vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs35 === errors;
                            }
                            else {
                              var valid0 = true;
                            }
                            if(valid0){
                              if(data.updated_at !== undefined){
                                const _errs36 = errors;
                                if(!(validate_Timestamp(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
                                  vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs36 === errors;
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
    else {
      validate_Contact.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_Contact.errors = vErrors;
  return errors === 0;
}
