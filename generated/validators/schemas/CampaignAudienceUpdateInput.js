// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { equal } from '../runtime.js';
import { validate_SegmentId } from './SegmentId.js';
import { validate_Tag } from './Tag.js';

export function validate_CampaignAudienceUpdateInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(Object.keys(data).length < 1){
        validate_CampaignAudienceUpdateInput.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!(((key0 === "segment_ids") || (key0 === "tags")) || (key0 === "exclude_segment_ids"))){
            validate_CampaignAudienceUpdateInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.segment_ids !== undefined){
            let data0 = data.segment_ids;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            let passing0 = null;
            const _errs4 = errors;
            if(errors === _errs4){
              if(Array.isArray(data0)){
                if(data0.length > 50){
                  const err0 = {instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/oneOf/0/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
                  if(vErrors === null){
                    vErrors = [err0];
                  }
                  else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                else {
                  if(data0.length < 1){
                    const err1 = {instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
                    if(vErrors === null){
                      vErrors = [err1];
                    }
                    else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                  else {
                    var valid2 = true;
                    const len0 = data0.length;
                    for(let i0=0; i0<len0; i0++){
                      const _errs6 = errors;
                      if(!(validate_SegmentId(data0[i0], {instancePath:instancePath+"/segment_ids/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
                        vErrors = vErrors === null ? validate_SegmentId.errors : vErrors.concat(validate_SegmentId.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs6 === errors;
                      if(!valid2){
                        break;
                      }
                    }
                    if(valid2){
                      let i1 = data0.length;
                      let j0;
                      if(i1 > 1){
                        outer0:
                        for(;i1--;){
                          for(j0 = i1; j0--;){
                            if(equal(data0[i1], data0[j0])){
                              const err2 = {instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/oneOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
                              if(vErrors === null){
                                vErrors = [err2];
                              }
                              else {
                                vErrors.push(err2);
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
              }
              else {
                const err3 = {instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
                if(vErrors === null){
                  vErrors = [err3];
                }
                else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            var _valid0 = _errs4 === errors;
            if(_valid0){
              valid1 = true;
              passing0 = 0;
            }
            const _errs7 = errors;
            if(data0 !== null){
              const err4 = {instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
              if(vErrors === null){
                vErrors = [err4];
              }
              else {
                vErrors.push(err4);
              }
              errors++;
            }
            var _valid0 = _errs7 === errors;
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
              const err5 = {instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
              if(vErrors === null){
                vErrors = [err5];
              }
              else {
                vErrors.push(err5);
              }
              errors++;
              validate_CampaignAudienceUpdateInput.errors = vErrors;
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
            if(data.tags !== undefined){
              let data2 = data.tags;
              const _errs9 = errors;
              const _errs10 = errors;
              let valid4 = false;
              let passing1 = null;
              const _errs11 = errors;
              if(errors === _errs11){
                if(Array.isArray(data2)){
                  if(data2.length > 50){
                    const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/oneOf/0/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
                    if(vErrors === null){
                      vErrors = [err6];
                    }
                    else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                  else {
                    if(data2.length < 1){
                      const err7 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
                      if(vErrors === null){
                        vErrors = [err7];
                      }
                      else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                    else {
                      var valid5 = true;
                      const len1 = data2.length;
                      for(let i2=0; i2<len1; i2++){
                        const _errs13 = errors;
                        if(!(validate_Tag(data2[i2], {instancePath:instancePath+"/tags/" + i2,parentData:data2,parentDataProperty:i2,rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_Tag.errors : vErrors.concat(validate_Tag.errors);
                          errors = vErrors.length;
                        }
                        var valid5 = _errs13 === errors;
                        if(!valid5){
                          break;
                        }
                      }
                      if(valid5){
                        let i3 = data2.length;
                        let j1;
                        if(i3 > 1){
                          outer1:
                          for(;i3--;){
                            for(j1 = i3; j1--;){
                              if(equal(data2[i3], data2[j1])){
                                const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/oneOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
                                if(vErrors === null){
                                  vErrors = [err8];
                                }
                                else {
                                  vErrors.push(err8);
                                }
                                errors++;
                                break outer1;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
                else {
                  const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
                  if(vErrors === null){
                    vErrors = [err9];
                  }
                  else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
              var _valid1 = _errs11 === errors;
              if(_valid1){
                valid4 = true;
                passing1 = 0;
              }
              const _errs14 = errors;
              if(data2 !== null){
                const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                if(vErrors === null){
                  vErrors = [err10];
                }
                else {
                  vErrors.push(err10);
                }
                errors++;
              }
              var _valid1 = _errs14 === errors;
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
                const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
                if(vErrors === null){
                  vErrors = [err11];
                }
                else {
                  vErrors.push(err11);
                }
                errors++;
                validate_CampaignAudienceUpdateInput.errors = vErrors;
                return false;
              }
              else {
                errors = _errs10;
                if(vErrors !== null){
                  if(_errs10){
                    vErrors.length = _errs10;
                  }
                  else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs9 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.exclude_segment_ids !== undefined){
                let data4 = data.exclude_segment_ids;
                const _errs16 = errors;
                const _errs17 = errors;
                let valid7 = false;
                let passing2 = null;
                const _errs18 = errors;
                if(errors === _errs18){
                  if(Array.isArray(data4)){
                    if(data4.length > 50){
                      const err12 = {instancePath:instancePath+"/exclude_segment_ids",schemaPath:"#/properties/exclude_segment_ids/oneOf/0/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
                      if(vErrors === null){
                        vErrors = [err12];
                      }
                      else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                    else {
                      var valid8 = true;
                      const len2 = data4.length;
                      for(let i4=0; i4<len2; i4++){
                        const _errs20 = errors;
                        if(!(validate_SegmentId(data4[i4], {instancePath:instancePath+"/exclude_segment_ids/" + i4,parentData:data4,parentDataProperty:i4,rootData,dynamicAnchors}))){
                          vErrors = vErrors === null ? validate_SegmentId.errors : vErrors.concat(validate_SegmentId.errors);
                          errors = vErrors.length;
                        }
                        var valid8 = _errs20 === errors;
                        if(!valid8){
                          break;
                        }
                      }
                      if(valid8){
                        let i5 = data4.length;
                        let j2;
                        if(i5 > 1){
                          outer2:
                          for(;i5--;){
                            for(j2 = i5; j2--;){
                              if(equal(data4[i5], data4[j2])){
                                const err13 = {instancePath:instancePath+"/exclude_segment_ids",schemaPath:"#/properties/exclude_segment_ids/oneOf/0/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
                                if(vErrors === null){
                                  vErrors = [err13];
                                }
                                else {
                                  vErrors.push(err13);
                                }
                                errors++;
                                break outer2;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                  else {
                    const err14 = {instancePath:instancePath+"/exclude_segment_ids",schemaPath:"#/properties/exclude_segment_ids/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
                    if(vErrors === null){
                      vErrors = [err14];
                    }
                    else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                var _valid2 = _errs18 === errors;
                if(_valid2){
                  valid7 = true;
                  passing2 = 0;
                }
                const _errs21 = errors;
                if(data4 !== null){
                  const err15 = {instancePath:instancePath+"/exclude_segment_ids",schemaPath:"#/properties/exclude_segment_ids/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
                  if(vErrors === null){
                    vErrors = [err15];
                  }
                  else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                var _valid2 = _errs21 === errors;
                if(_valid2 && valid7){
                  valid7 = false;
                  passing2 = [passing2, 1];
                }
                else {
                  if(_valid2){
                    valid7 = true;
                    passing2 = 1;
                  }
                }
                if(!valid7){
                  const err16 = {instancePath:instancePath+"/exclude_segment_ids",schemaPath:"#/properties/exclude_segment_ids/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
                  if(vErrors === null){
                    vErrors = [err16];
                  }
                  else {
                    vErrors.push(err16);
                  }
                  errors++;
                  validate_CampaignAudienceUpdateInput.errors = vErrors;
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
            }
          }
        }
      }
    }
    else {
      validate_CampaignAudienceUpdateInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_CampaignAudienceUpdateInput.errors = vErrors;
  return errors === 0;
}
