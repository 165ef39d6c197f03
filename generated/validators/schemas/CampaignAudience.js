// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { equal } from '../runtime.js';
import { validate_SegmentId } from './SegmentId.js';
import { validate_Tag } from './Tag.js';

export function validate_CampaignAudience(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((((data.segment_ids === undefined) && (missing0 = "segment_ids")) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.exclude_segment_ids === undefined) && (missing0 = "exclude_segment_ids"))){
        validate_CampaignAudience.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        if(data.segment_ids !== undefined){
          let data0 = data.segment_ids;
          const _errs1 = errors;
          if(errors === _errs1){
            if(Array.isArray(data0)){
              if(data0.length > 50){
                validate_CampaignAudience.errors = [{instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
                return false;
              }
              else {
                var valid1 = true;
                const len0 = data0.length;
                for(let i0=0; i0<len0; i0++){
                  const _errs3 = errors;
                  if(!(validate_SegmentId(data0[i0], {instancePath:instancePath+"/segment_ids/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
                    vErrors = vErrors === null ? validate_SegmentId.errors : vErrors.concat(validate_SegmentId.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs3 === errors;
                  if(!valid1){
                    break;
                  }
                }
                if(valid1){
                  let i1 = data0.length;
                  let j0;
                  if(i1 > 1){
                    outer0:
                    for(;i1--;){
                      for(j0 = i1; j0--;){
                        if(equal(data0[i1], data0[j0])){
                          validate_CampaignAudience.errors = [{instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
              validate_CampaignAudience.errors = [{instancePath:instancePath+"/segment_ids",schemaPath:"#/properties/segment_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.tags !== undefined){
            let data2 = data.tags;
            const _errs4 = errors;
            if(errors === _errs4){
              if(Array.isArray(data2)){
                if(data2.length > 50){
                  validate_CampaignAudience.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
                  return false;
                }
                else {
                  var valid3 = true;
                  const len1 = data2.length;
                  for(let i2=0; i2<len1; i2++){
                    const _errs6 = errors;
                    if(!(validate_Tag(data2[i2], {instancePath:instancePath+"/tags/" + i2,parentData:data2,parentDataProperty:i2,rootData,dynamicAnchors}))){
                      vErrors = vErrors === null ? validate_Tag.errors : vErrors.concat(validate_Tag.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs6 === errors;
                    if(!valid3){
                      break;
                    }
                  }
                  if(valid3){
                    let i3 = data2.length;
                    let j1;
                    if(i3 > 1){
                      outer1:
                      for(;i3--;){
                        for(j1 = i3; j1--;){
                          if(equal(data2[i3], data2[j1])){
                            validate_CampaignAudience.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
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
                validate_CampaignAudience.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.exclude_segment_ids !== undefined){
              let data4 = data.exclude_segment_ids;
              const _errs7 = errors;
              if(errors === _errs7){
                if(Array.isArray(data4)){
                  if(data4.length > 50){
                    validate_CampaignAudience.errors = [{instancePath:instancePath+"/exclude_segment_ids",schemaPath:"#/properties/exclude_segment_ids/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
                    return false;
                  }
                  else {
                    var valid5 = true;
                    const len2 = data4.length;
                    for(let i4=0; i4<len2; i4++){
                      const _errs9 = errors;
                      if(!(validate_SegmentId(data4[i4], {instancePath:instancePath+"/exclude_segment_ids/" + i4,parentData:data4,parentDataProperty:i4,rootData,dynamicAnchors}))){
                        vErrors = vErrors === null ? validate_SegmentId.errors : vErrors.concat(validate_SegmentId.errors);
                        errors = vErrors.length;
                      }
                      var valid5 = _errs9 === errors;
                      if(!valid5){
                        break;
                      }
                    }
                    if(valid5){
                      let i5 = data4.length;
                      let j2;
                      if(i5 > 1){
                        outer2:
                        for(;i5--;){
                          for(j2 = i5; j2--;){
                            if(equal(data4[i5], data4[j2])){
                              validate_CampaignAudience.errors = [{instancePath:instancePath+"/exclude_segment_ids",schemaPath:"#/properties/exclude_segment_ids/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];
                              return false;
                              break outer2;
                            }
                          }
                        }
                      }
                    }
                  }
                }
                else {
                  validate_CampaignAudience.errors = [{instancePath:instancePath+"/exclude_segment_ids",schemaPath:"#/properties/exclude_segment_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
                  return false;
                }
              }
              var valid0 = _errs7 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      validate_CampaignAudience.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_CampaignAudience.errors = vErrors;
  return errors === 0;
}
